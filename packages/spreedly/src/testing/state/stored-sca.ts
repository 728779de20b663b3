import type { ScaLetter } from '../data/sca-outcomes.ts'

/** An authentication that Spreedly runs itself. */
export interface StoredSca {
  readonly token: string
  readonly providerKey: string
  readonly state: 'succeeded' | 'failed' | 'pending'
  /** `transStatus` of the first answer. */
  readonly firstLetter?: ScaLetter
  /** `transStatus` of the latest answer. */
  readonly letter?: ScaLetter
  readonly flow: 'frictionless' | 'challenge' | 'not_authenticated'
  readonly eci?: string
  /** Base64 of twenty bytes. */
  readonly cryptogram?: string
  /** The ids of the three servers, UUIDs; none where no authentication was begun. */
  readonly ids?: { readonly server: string; readonly directory: string; readonly acs: string }
}
