import type { CartTrouble } from '../data/cart-scenarios.ts'
import type { StoredSession } from './stored-session.ts'

/** A cart as the fake keeps it. */
export interface StoredCart {
  /** `gid://shopify/Cart/…`. */
  readonly id: string
  readonly amount: string
  readonly currency: string
  readonly trouble?: CartTrouble
  /** The card that `cartPaymentUpdate` has chosen. */
  readonly session?: StoredSession
  /** Throttled until then, in milliseconds since 1970; absent before the first request. */
  readonly throttledUntil?: number
}
