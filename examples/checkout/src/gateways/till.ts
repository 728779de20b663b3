import type {
  AuthenticationFlow,
  AuthenticationResult,
  ClientHooks,
  Clock,
  PaymentResult,
  SeenStore,
} from '@three-ds/core'
import type { Order } from '../orders/order.ts'
import type { Keepsake } from './keepsake.ts'
import type { PageKit } from './page-kit.ts'

/** One order at its gateway: whatever differs between two gateways is behind this. */
export interface Till {
  readonly flow: AuthenticationFlow<Order>
  /** Takes the payment on the strength of an authentication, where the flow takes none. Asked again, it finds out. */
  pay(authentication: AuthenticationResult): Promise<PaymentResult>
  /** What the page needs before the cardholder pays. */
  openPage(): Promise<PageKit>
}

/** What the shop gives each till. */
export interface TillSurroundings {
  readonly hooks: ClientHooks
  readonly seen: SeenStore
  readonly keepsake: Keepsake
  readonly clock: Clock
  /** Where the issuer sends the cardholder back to. */
  readonly returnUrl: string
  /** Where the gateway calls the shop. */
  readonly callbackUrl: string
}
