import { parseInput, strictObject } from '@three-ds/core'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import { type ShopifyCreditCardPayment, shopifyCreditCardPaymentSchema } from '../schemas/credit-card-payment-input.ts'

/** The payment of a legacy checkout, which may need 3-D Secure. */
export type ShopifyPaymentFlowRequest = {
  /** `gid://shopify/Checkout/…`. */
  readonly checkoutId: string
  /**
   * `payment.idempotencyKey` is the natural key of the flow: one for each attempt to pay. A new attempt after a decline takes a
   * new one. `payment.test` says what is expected too: a payment that Shopify calls a test ends no flow that did not ask for
   * one, so it is needed in a shop whose gateway only tests.
   */
  readonly payment: ShopifyCreditCardPayment
}

const requestSchema = strictObject({ checkoutId: neededText(), payment: shopifyCreditCardPaymentSchema })

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkPaymentRequest(request: ShopifyPaymentFlowRequest): void {
  parseInput(requestSchema, request, { provider, operation: 'start' })
}
