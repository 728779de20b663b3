import { parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import { flagInput, neededText } from '../../schemas/fields.ts'
import { type ShopifyCartPayment, shopifyCartPaymentSchema } from '../schemas/cart-payment-input.ts'

/** The completion of a cart, which may need 3-D Secure. */
export type ShopifyCartFlowRequest = {
  /** `gid://shopify/Cart/…?key=…`, whole. */
  readonly cartId: string
  /**
   * The natural key of the flow: one for each attempt to pay. A new attempt after a decline takes a new one. Shopify knows it
   * for a short time only, so the flow's own claim is what protects it.
   */
  readonly attemptToken: string
  /** How the cart is to be paid; left out where `updateCartPayment` has said it already. */
  readonly payment?: ShopifyCartPayment | undefined
  /**
   * Ask Shopify to get the cart ready first. True by default; false where that has been done, and with API versions before
   * 2025-01, which cannot.
   */
  readonly prepare?: boolean | undefined
}

const requestSchema = strictObject({
  cartId: neededText(),
  attemptToken: neededText(),
  payment: z.optional(shopifyCartPaymentSchema),
  prepare: flagInput(),
})

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkCartRequest(request: ShopifyCartFlowRequest): void {
  parseInput(requestSchema, request, { provider, operation: 'start' })
}
