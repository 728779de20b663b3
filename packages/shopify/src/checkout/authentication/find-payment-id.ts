import type { CallOptions } from '@three-ds/core'
import type { ShopifyCheckoutClient } from '../client.ts'
import type { ShopifyCheckoutFlowData } from './flow-data.ts'

/**
 * The id of the payment: the one that an answer named, else the checkout's payment with this unique token. Two of them
 * contradict each other, and none is taken.
 */
export async function findPaymentId(
  client: Pick<ShopifyCheckoutClient, 'listPayments'>,
  { payment_id, checkout_token, unique_token }: ShopifyCheckoutFlowData,
  options: CallOptions | undefined,
): Promise<number | undefined> {
  if (payment_id !== undefined) return payment_id
  const { payments } = await client.listPayments(checkout_token, options)
  const ids = new Set(payments.filter((payment) => payment.unique_token === unique_token).map(({ id }) => id))
  return ids.size === 1 ? [...ids][0] : undefined
}
