import { type Answer, type CallOptions, openObject, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { type ShopifyUserError, userErrorList } from '../../graphql/user-errors.ts'
import { provider } from '../../provider.ts'
import { neededText, part, text } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { cartFields, type ShopifyCart, shopifyCartSchema } from '../schemas/cart.ts'
import { type ShopifyCartPayment, shopifyCartPaymentSchema } from '../schemas/cart-payment-input.ts'
import { changes } from './operation.ts'
import { unusable } from './unusable.ts'

const operation = changes('updateCartPayment')

const variablesSchema = strictObject({ cartId: neededText(), payment: shopifyCartPaymentSchema })

const document = `mutation UpdateCartPayment($cartId: ID!, $payment: CartPaymentInput!) {
  cartPaymentUpdate(cartId: $cartId, payment: $payment) {
    cart { ${cartFields} }
    userErrors { code field message }
    warnings { code message target }
  }
}`

const warning = openObject({ code: text(), message: text(), target: text() })

/** Something that does not hold the payment up: `PAYMENTS_GIFT_CARDS_UNAVAILABLE`. The message is untrusted text. */
export interface ShopifyCartWarning extends z.output<typeof warning> {}

const answer = openObject({
  cart: part(shopifyCartSchema),
  userErrors: userErrorList(),
  warnings: part(z.array(warning)),
})

/** What became of the change. `refused`: the cart has no such means of payment, and `userErrors` say why. */
export type ShopifyCartPaymentAnswer = Answer<
  {
    readonly warnings?: readonly ShopifyCartWarning[]
    /** Ours: which version of the API answered. */
    readonly apiVersion: ShopifyAnsweredVersion
  } & (
    | { readonly kind: 'updated'; readonly cart: ShopifyCart }
    | { readonly kind: 'refused'; readonly userErrors: readonly ShopifyUserError[] }
  )
>

/** Charges nothing. Source: shopify.dev/docs/api/storefront/2026-04/mutations/cartPaymentUpdate. */
export const updateCartPayment =
  (sender: Sender) =>
  async (cartId: string, payment: ShopifyCartPayment, options?: CallOptions): Promise<ShopifyCartPaymentAnswer> => {
    const variables = parseInput(variablesSchema, { cartId, payment }, { provider, operation: operation.name })
    const input = { document, variables, root: 'cartPaymentUpdate', answer }
    const { body, meta, apiVersion } = await sendGraphql(sender, operation, input, options)
    const { cart, userErrors = [], ...more } = body
    const facts = { ...more, apiVersion }
    if (userErrors.length > 0) return toAnswer({ ...facts, kind: 'refused', userErrors }, meta)
    if (cart === undefined) throw unusable(operation, meta)
    return toAnswer({ ...facts, kind: 'updated', cart }, meta)
  }
