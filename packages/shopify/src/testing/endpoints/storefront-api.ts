import { apiVersions } from '../data/api-versions.ts'
import { cartTypes, checkoutTypes } from '../data/storefront-types.ts'
import type { GraphqlApi } from '../graphql/graphql-api.ts'
import type { SchemaTypes } from '../graphql/schema-types.ts'
import { isOlder } from '../version/compare-versions.ts'
import { cart, cartPaymentUpdate, cartPrepareForCompletion } from './cart.ts'
import { cartCompletionAttempt, cartSubmitForCompletion } from './cart-completion.ts'
import { completeCheckout, node } from './storefront-checkout.ts'

/** Without `nextActionUrl`, before 2019-10. */
const withoutRedirects = ({ nextActionUrl: _, ...fields }: NonNullable<SchemaTypes[string]>) => fields

function checkoutTypesOf(version: string): SchemaTypes {
  const { Payment = {} } = checkoutTypes
  const knows = !isOlder(version, apiVersions.redirects)
  return { ...checkoutTypes, Payment: knows ? Payment : withoutRedirects(Payment) }
}

/** What a version knows. A `node` exists in each, but after 2024-04 no payment is one any more. */
function typesOf(version: string): SchemaTypes {
  const hasCheckouts = isOlder(version, apiVersions.checkoutsGone)
  const hasSubmit = !isOlder(version, apiVersions.cartSubmit)
  const hasPrepare = !isOlder(version, apiVersions.cartPrepare)
  return {
    Node: { id: '' },
    ...(hasCheckouts ? checkoutTypesOf(version) : {}),
    ...(hasSubmit ? cartTypes : {}),
    QueryRoot: {
      node: 'Node',
      ...(hasSubmit ? { cart: 'Cart', cartCompletionAttempt: 'CartCompletionAttemptResult' } : {}),
    },
    Mutation: {
      ...(hasCheckouts ? { checkoutCompleteWithCreditCardV2: 'CheckoutCompleteWithCreditCardV2Payload' } : {}),
      ...(hasSubmit ? { cartSubmitForCompletion: 'CartSubmitForCompletionPayload' } : {}),
      ...(hasSubmit ? { cartPaymentUpdate: 'CartPaymentUpdatePayload' } : {}),
      ...(hasPrepare ? { cartPrepareForCompletion: 'CartPrepareForCompletionPayload' } : {}),
    },
  }
}

/**
 * The Storefront API: the legacy completion of a checkout, and today's completion of a cart.
 *
 * Source: the schemas in the npm package @shopify/hydrogen-react, 2022-10 to 2026-04, for what exists when.
 */
export const storefrontApi: GraphqlApi = {
  path: '/api/{version}/graphql.json',
  operations: {
    checkoutCompleteWithCreditCardV2: 'completeCheckoutWithCreditCard',
    nodePayment: 'getPayment',
    nodeCheckout: 'getCheckout',
    cart: 'getCart',
    cartPrepareForCompletion: 'prepareCartForCompletion',
    cartPaymentUpdate: 'updateCartPayment',
    cartSubmitForCompletion: 'submitCartForCompletion',
    cartCompletionAttempt: 'getCartCompletionAttempt',
  },
  resolvers: {
    checkoutCompleteWithCreditCardV2: completeCheckout,
    node,
    cart,
    cartPrepareForCompletion,
    cartPaymentUpdate,
    cartSubmitForCompletion,
    cartCompletionAttempt,
  },
  typesOf,
}
