import type { AuthenticationState, FlowCall, Move } from '@three-ds/core'
import type { ShopifyCheckoutClient } from '../client.ts'
import { findPaymentId } from './find-payment-id.ts'
import { readData } from './flow-data.ts'
import { lost, moveForPayment } from './move-for.ts'

/** Reads the payment, which is looked for by its unique token where no answer named it. Not found is not yet known, never "not charged". */
export async function find(
  client: Pick<ShopifyCheckoutClient, 'getPayment' | 'listPayments'>,
  state: AuthenticationState<'shopify'>,
  call: FlowCall,
): Promise<Move> {
  const data = readData(state.data)
  const id = await findPaymentId(client, data, call.options)
  if (id === undefined) return lost(data)
  return moveForPayment(await client.getPayment(data.checkout_token, id, call.options), data, call.now)
}
