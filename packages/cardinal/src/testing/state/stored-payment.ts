import type { DeclineName } from '../data/declines.ts'
import type { Fields } from './fields.ts'
import type { TestCard } from './stored-card.ts'

/** A card payment that the host has decided about. */
export interface StoredPayment {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly merchantReference: string
  /** Minor units: what was asked. */
  readonly amount: number
  readonly currency: string
  readonly card: TestCard
  /** `threed_authentication`, as it came. */
  readonly authentication: Fields
  /** Reserved, to be captured later. */
  readonly reservedOnly: boolean
  readonly standing:
    | {
        readonly state: 'authorized'
        /** Minor units: what was reserved or taken. */
        readonly amount: number
      }
    | { readonly state: 'declined'; readonly decline: DeclineName }
}
