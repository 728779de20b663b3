import type { AuthenticationFlow, AuthenticationResult, PaymentResult } from '@three-ds/core'
import type { Order, PageSession } from './order.ts'

/** Takes a payment on the strength of an authentication; may be asked again, and then says what became of the first. */
export type Pay = (order: Order, authentication: AuthenticationResult) => Promise<PaymentResult>

/** What the checkout needs of a gateway: whatever differs between two of them is behind this. */
export interface Gateway<P extends string = string> {
  readonly flow: AuthenticationFlow<Order, P>
  /** Where the flow authenticates and charges nothing. */
  readonly pay: Pay
  /** What the checkout page needs before the cardholder pays, at gateways whose script needs something. */
  readonly openPage?: () => Promise<PageSession>
}
