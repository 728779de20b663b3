import type { AuthenticationState, FlowCall, Move } from '@three-ds/core'
import { endUnknown } from '../../authentication/end-unknown.ts'
import type { ShopifyStorefrontClient } from '../client.ts'
import { isGivenUp } from './is-given-up.ts'
import { readPaymentData } from './payment-flow-data.ts'
import { moveForCheckout, moveForPayment } from './payment-move-for.ts'

/**
 * Reads the payment, or, where its id got lost, the checkout. Not found means not yet known, never "not charged": a checkout that
 * is still open after everybody has given up ends the flow `unknown`.
 */
export async function findPayment(
  client: Pick<ShopifyStorefrontClient, 'getCheckout' | 'getPayment'>,
  state: AuthenticationState<'shopify'>,
  { now, options }: FlowCall,
): Promise<Move> {
  const data = readPaymentData(state.data)
  const { paymentId, checkoutId, idempotencyKey, test } = data
  if (paymentId !== undefined) return moveForPayment(await client.getPayment(paymentId, options), data, now)
  const checkout = await client.getCheckout(checkoutId, options)
  const isOpen = checkout.kind !== 'completed' || checkout.checkout.id !== checkoutId
  return isOpen && isGivenUp(state, now) ? { step: endUnknown(idempotencyKey, test) } : moveForCheckout(checkout, data)
}
