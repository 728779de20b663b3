import { invalidInput } from '@three-ds/core'
import type { Operation } from '@three-ds/core/http'
import { provider } from '../../provider.ts'

/**
 * Path parameters of one payment. Ids of Shopify's REST API are positive integers.
 *
 * @throws ThreeDSError `invalid-input` for anything else
 */
export function paymentPath(operation: Operation, checkoutToken: string, paymentId: number) {
  if (Number.isSafeInteger(paymentId) && paymentId > 0) {
    return { checkout_token: checkoutToken, payment_id: String(paymentId) }
  }
  const issue = { path: 'paymentId', text: 'a positive integer is needed here', remedy: 'Give `payment.id`.' }
  throw invalidInput([issue], { provider, operation: operation.name })
}
