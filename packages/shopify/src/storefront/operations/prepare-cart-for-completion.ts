import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { cartFields } from '../schemas/cart.ts'
import { cartPreparationSchema, type ShopifyCartPreparationAnswer } from '../schemas/cart-preparation.ts'
import { changes } from './operation.ts'
import { unusable } from './unusable.ts'

const operation = changes('prepareCartForCompletion')

const variablesSchema = strictObject({ cartId: neededText() })

const document = `mutation PrepareCart($cartId: ID!) {
  cartPrepareForCompletion(cartId: $cartId) {
    result {
      __typename
      ... on CartStatusReady { cart { ${cartFields} } }
      ... on CartStatusNotReady { cart { ${cartFields} } errors { code message } }
      ... on CartThrottled { cart { ${cartFields} } pollAfter }
    }
    userErrors { code field message }
  }
}`

/** Source: shopify.dev/docs/api/storefront/2026-04/mutations/cartPrepareForCompletion (since 2025-01). */
export const prepareCartForCompletion =
  (sender: Sender) =>
  async (cartId: string, options?: CallOptions): Promise<ShopifyCartPreparationAnswer> => {
    const variables = parseInput(variablesSchema, { cartId }, { provider, operation: operation.name })
    const root = 'cartPrepareForCompletion'
    const input = { document, variables, root, answer: cartPreparationSchema }
    const { body, meta, apiVersion } = await sendGraphql(sender, operation, input, options)
    const { result, userErrors = [], ...more } = body
    const facts = { ...more, ...result, apiVersion }
    if (userErrors.length > 0) return toAnswer({ ...facts, kind: 'refused', userErrors }, meta)
    const { __typename, errors = [], pollAfter = '' } = result ?? {}
    switch (__typename) {
      case undefined:
        throw unusable(operation, meta)
      case 'CartStatusReady':
        return toAnswer({ ...facts, kind: 'ready', __typename: 'CartStatusReady' }, meta)
      case 'CartStatusNotReady':
        return toAnswer({ ...facts, kind: 'not-ready', __typename: 'CartStatusNotReady', errors }, meta)
      case 'CartThrottled':
        if (pollAfter !== '')
          return toAnswer({ ...facts, kind: 'throttled', __typename: 'CartThrottled', pollAfter }, meta)
    }
    return toAnswer({ ...facts, kind: 'unrecognized', __typename }, meta)
  }
