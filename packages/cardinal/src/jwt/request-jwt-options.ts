import type { Clock } from '@three-ds/core'
import type { CardinalOrder } from './order.ts'

/** Whose tokens: the three values that Cardinal hands out, of which only the key is secret. */
export interface CardinalApiKey {
  /** Claim `iss`. */
  readonly apiIdentifier: string
  /** Claim `OrgUnitId`. */
  readonly orgUnitId: string
  /** Signs and verifies; hyphens and all, as UTF-8. It never stands inside a token. */
  readonly apiKey: string
}

/** What a request JWT says. */
export interface RequestJwtOptions extends CardinalApiKey {
  readonly order?: CardinalOrder | undefined
  /** Claim `ReferenceId`: what the lookup names as `device_info_id`. A new UUID where left out. */
  readonly referenceId?: string | undefined
  /** Claim `jti`: one for each token. A new UUID where left out. */
  readonly jti?: string | undefined
  /** Where the response is posted in redirect integrations: `createCardinalCallbackReceiver` stands there. */
  readonly confirmUrl?: string | undefined
  /** False makes the payload a JSON text, for whoever reads it so; the response's payload is a text then too. True by default. */
  readonly objectifyPayload?: boolean | undefined
  /** Seconds from now, at most 7200, which is the default. */
  readonly expiresInSeconds?: number | undefined
  readonly clock?: Clock | undefined
  /** Makes ids; `crypto.randomUUID` by default. */
  readonly createId?: (() => string) | undefined
}
