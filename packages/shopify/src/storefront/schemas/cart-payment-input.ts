import { rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { flagInput, neededText, textInput } from '../../schemas/fields.ts'
import { mailingAddressInputSchema } from './mailing-address.ts'
import { moneyInputSchema } from './money.ts'

const billingAddress = mailingAddressInputSchema

const directPaymentMethod = strictObject({
  billingAddress,
  /** Id of a session in Shopify's card vault: it stands for a card. */
  sessionId: neededText(),
  /** A card that a third party keeps; needs a permission of its own. */
  cardSource: z.optional(z.enum(['SAVED_CREDIT_CARD'])),
  acceptedSubscriptionTerms: flagInput(),
})

const applePayHeader = strictObject({
  applicationData: textInput(),
  ephemeralPublicKey: neededText(),
  publicKeyHash: neededText(),
  transactionId: neededText(),
})

/** Shopify's schema leaves them all optional; two of them contradict each other, and none pays nothing. */
const exactlyOne = (...methods: readonly [string, ...string[]]) =>
  rule((fields) => {
    const given = methods.filter((method) => fields[method] !== undefined)
    if (given.length === 1) return []
    const [path = methods[0]] = given
    const text = given.length === 0 ? 'a means of payment is missing' : 'there is more than one means of payment'
    return [{ path: [path], text, remedy: `Give exactly one of ${methods.join(', ')}.` }]
  })

const walletPaymentMethod = strictObject({
  applePayWalletContent: z.optional(
    strictObject({
      billingAddress,
      data: neededText(),
      header: applePayHeader,
      lastDigits: textInput(),
      signature: neededText(),
      version: neededText(),
    }),
  ),
  shopPayWalletContent: z.optional(strictObject({ billingAddress, sessionToken: neededText() })),
}).check(exactlyOne('applePayWalletContent', 'shopPayWalletContent'))

/**
 * How a cart is to be paid: exactly one means of payment.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/input-objects/CartPaymentInput.
 */
export const shopifyCartPaymentSchema = strictObject({
  /** What the buyer will be charged. */
  amount: moneyInputSchema,
  /** A card. */
  directPaymentMethod: z.optional(directPaymentMethod),
  /** Nothing to pay: the cart costs 0. */
  freePaymentMethod: z.optional(strictObject({ billingAddress })),
  /** Shop Pay or Apple Pay. */
  walletPaymentMethod: z.optional(walletPaymentMethod),
  /** Id of the order on the platform where it was placed; no id of Shopify's. */
  sourceIdentifier: textInput(),
}).check(exactlyOne('directPaymentMethod', 'freePaymentMethod', 'walletPaymentMethod'))

/** How a cart is to be paid. */
export interface ShopifyCartPayment extends z.input<typeof shopifyCartPaymentSchema> {}
