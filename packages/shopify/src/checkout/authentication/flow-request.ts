import { parseInput, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { provider } from '../../provider.ts'
import { flagInput, neededText } from '../../schemas/fields.ts'
import { type ShopifyPaymentInput, shopifyPaymentInputSchema } from '../schemas/payment-input.ts'

/** A payment of a checkout that may need 3-D Secure. */
export type ShopifyCheckoutFlowRequest = {
  readonly checkout_token: string
  /**
   * `payment.unique_token` is the natural key of the flow: one for each attempt to pay. A new attempt after a decline takes a
   * new one.
   */
  readonly payment: ShopifyPaymentInput
  /** `false` says that the shop is live: a test payment then does not end the flow. Not sent. */
  readonly test?: boolean | undefined
}

const requestSchema = strictObject({
  checkout_token: neededText(),
  payment: shopifyPaymentInputSchema,
  test: flagInput(),
}) satisfies z.ZodMiniType<ShopifyCheckoutFlowRequest>

/**
 * Checks a request whole, before its key is claimed.
 *
 * @throws ThreeDSError `invalid-input`, with everything at once
 */
export function checkRequest(request: ShopifyCheckoutFlowRequest): void {
  parseInput(requestSchema, request, { provider, operation: 'start' })
}
