import {
  type AuthenticationEvent,
  type AuthenticationStep,
  type Explanation,
  explain,
  type PaymentResult,
} from '@three-ds/core'
import type { Gateway } from './gateway.ts'
import type { Order } from './order.ts'

/** The cardholder's page: shows a step, and tells what came of it. A poll waits until it may ask again. */
export type Page<P extends string> = (step: AuthenticationStep<P>) => Promise<AuthenticationEvent<P>>

/** How a checkout ended. */
export interface Receipt {
  readonly payment: PaymentResult
  /** Of the authentication, in plain words, with what to do after this payment. */
  readonly explanation: Explanation
}

/**
 * One checkout, at any gateway.
 *
 * Delete the branch on `step.kind` and it no longer compiles: an end of which nobody asked whether money moved has no payment.
 */
export async function checkout<P extends string>(gateway: Gateway<P>, order: Order, page: Page<P>): Promise<Receipt> {
  let step = await gateway.flow.start(order)
  while (step.type !== 'done') step = await gateway.flow.resume(step.state, await page(step))
  const payment = step.kind === 'payment' ? step.payment : await gateway.pay(order, step.authentication)
  return { payment, explanation: explain(step.authentication, { payment }) }
}
