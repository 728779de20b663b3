import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { enumInput } from './enum-input.ts'

/**
 * What the issuer said about address and security code of a card.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `PaymentSessionPaymentDetails` (seen in 2026-04; older versions know it not).
 */
export const shopifyPaymentDetailsSchema = strictObject({
  cardNotPresent: z.optional(
    strictObject({
      /** One letter. Y and X: street and postal code match; N: neither. */
      avsResultCode: z.optional(enumInput(['A', 'B', 'D', 'E', 'F', 'G', 'N', 'P', 'R', 'S', 'U', 'W', 'X', 'Y', 'Z'])),
      /** One letter. M: the code matches; N: it does not. */
      cvvResultCode: z.optional(enumInput(['I', 'M', 'N', 'P', 'S', 'U', 'X'])),
    }),
  ),
})

/** What the issuer said about address and security code of a card. */
export interface ShopifyPaymentDetails extends z.input<typeof shopifyPaymentDetailsSchema> {}
