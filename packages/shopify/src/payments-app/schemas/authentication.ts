import { rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { type ShopifyAuthenticationData, shopifyAuthenticationDataSchema } from './authentication-data.ts'

const remedy = 'Give `authenticationData` where 3-D Secure ended, `partnerError` where it could not be carried out.'

/** What came of 3-D Secure, as Shopify takes it: exactly one of the two. */
export type ShopifyAuthentication =
  | { readonly authenticationData: ShopifyAuthenticationData; readonly partnerError?: undefined }
  | {
      /** Something went wrong on the app's side while it asked for the authentication or read its answer. */
      readonly partnerError: 'PROCESSING_ERROR'
      readonly authenticationData?: undefined
    }

/**
 * What came of 3-D Secure, as Shopify takes it: exactly one of the data and the error.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `PaymentSessionThreeDSecureAuthentication` (2026-04).
 */
export const shopifyAuthenticationSchema = strictObject({
  authenticationData: z.optional(shopifyAuthenticationDataSchema),
  partnerError: z.optional(z.enum(['PROCESSING_ERROR'])),
}).check(
  rule(({ authenticationData, partnerError }) => {
    if ((authenticationData === undefined) !== (partnerError === undefined)) return []
    const text =
      authenticationData === undefined ? 'one of its two fields is needed' : 'its two fields exclude each other'
    return [{ path: [], text, remedy }]
  }),
)
