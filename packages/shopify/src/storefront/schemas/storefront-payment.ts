import { type Answer, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import type { ShopifyPaymentAnswerFields } from '../../authentication/standing.ts'
import { flag, part, text, word } from '../../schemas/fields.ts'
import { moneySchema } from './money.ts'
import { checkoutFields, shopifyStorefrontCheckoutSchema } from './storefront-checkout.ts'

/** What this package asks for of a payment. */
export const paymentFields = `id ready errorMessage nextActionUrl test idempotencyKey
  amount { amount currencyCode }
  transaction { kind statusV2 test amount { amount currencyCode } }
  checkout { ${checkoutFields} }`

const transaction = openObject({
  kind: word('AUTHORIZATION', 'CAPTURE', 'CHANGE', 'EMV_AUTHORIZATION', 'SALE'),
  statusV2: word('ERROR', 'FAILURE', 'PENDING', 'SUCCESS'),
  /** It ran in test mode: no money moved. */
  test: flag(),
  amount: part(moneySchema),
})

/**
 * A payment of a legacy checkout. Gone from API version 2024-07 on.
 *
 * Source: Shopify’s tutorial "Authenticating payments with 3D Secure"; shopify.dev/docs/api/storefront/2024-01/objects/Payment.
 */
export const shopifyStorefrontPaymentSchema = openObject({
  /** `gid://shopify/Payment/…`. */
  id: z.string().check(z.minLength(1)),
  /** False until nothing further will change. */
  ready: z.boolean(),
  /** Set where the cardholder has to go somewhere; null and blank mean none. */
  nextActionUrl: text(),
  /** Words for a person. Untrusted. */
  errorMessage: text(),
  /** Test mode was asked for. */
  test: flag(),
  idempotencyKey: text(),
  amount: part(moneySchema),
  transaction: part(transaction),
  checkout: part(shopifyStorefrontCheckoutSchema),
})

/** A payment of a legacy checkout. */
export interface ShopifyStorefrontPayment extends z.output<typeof shopifyStorefrontPaymentSchema> {}

type Of<Kind extends string> = ShopifyPaymentAnswerFields & {
  readonly kind: Kind
  readonly payment: ShopifyStorefrontPayment
  /** Ours: which version of the API answered. */
  readonly apiVersion: ShopifyAnsweredVersion
}

/**
 * How a payment of a legacy checkout stands.
 *
 * - `action-required`: send the cardholder to `redirectUrl` (https) and keep asking: they do not come back by themselves.
 * - `processing`: ask again.
 * - `succeeded`, `declined`: final. An `errorMessage` beside a success is a note: Shopify does its best to charge after an error.
 * - `unrecognized`: final and yet contradictory, or a status that this version does not know.
 */
export type ShopifyStorefrontPaymentAnswer = Answer<
  | (Of<'action-required'> & { readonly redirectUrl: string })
  | Of<'processing' | 'succeeded' | 'declined' | 'unrecognized'>
>
