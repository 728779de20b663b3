import type { AcmeAuthorizationRequest } from '../schemas/authorization.ts'

/** What starts a flow. */
export type AcmeFlowRequest = AcmeAuthorizationRequest & {
  /** Names the payment for good: the flow claims it before it calls, so that starting twice sends once. */
  readonly orderId: string
}
