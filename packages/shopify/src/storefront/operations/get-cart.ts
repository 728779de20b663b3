import { type Answer, type CallOptions, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { cartFields, type ShopifyCart, shopifyCartSchema } from '../schemas/cart.ts'
import { reads } from './operation.ts'

const operation = reads('getCart')

const variablesSchema = strictObject({ cartId: neededText() })

const answer = z.exactOptional(shopifyCartSchema)

const document = `query Cart($cartId: ID!) {
  cart(id: $cartId) { ${cartFields} }
}`

/**
 * Is the cart still there?
 *
 * - `open`: it is. That proves nothing: a cart has been seen to outlive its order.
 * - `gone`: it is not. An order was made of it, or it has expired, or the id was never right.
 */
export type ShopifyCartAnswer = Answer<
  {
    /** Ours: which version of the API answered. */
    readonly apiVersion: ShopifyAnsweredVersion
  } & ({ readonly kind: 'open'; readonly cart: ShopifyCart } | { readonly kind: 'gone' })
>

/**
 * Source: shopify.dev/docs/api/storefront/2026-04/queries/cart; that a completed cart goes away:
 * github.com/Shopify/storefront-api-feedback/discussions/20; that it has been seen to stay: github.com/Shopify/hydrogen/issues/2524.
 */
export const getCart =
  (sender: Sender) =>
  async (cartId: string, options?: CallOptions): Promise<ShopifyCartAnswer> => {
    const variables = parseInput(variablesSchema, { cartId }, { provider, operation: operation.name })
    const input = { document, variables, root: 'cart', answer }
    const { body, meta, apiVersion } = await sendGraphql(sender, operation, input, options)
    const cart: ShopifyCart | undefined = body
    return cart === undefined
      ? toAnswer({ kind: 'gone', apiVersion }, meta)
      : toAnswer({ kind: 'open', cart, apiVersion }, meta)
  }
