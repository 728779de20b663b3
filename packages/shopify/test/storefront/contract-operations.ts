import type { JsonObject } from '@three-ds/core'
import type { ContractOperation, WireAnswer } from '@three-ds/core/testing'
import type { ShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { cardPayment, cartId, cartPayment, checkoutId, paymentId } from './sample.ts'

type Operation = ContractOperation<ShopifyStorefrontClient>

const slip = 'planted-misspelt-value'

/** Fields that the types forbid: in JavaScript nothing else stands in the way. */
const misspelt = <T extends object>(fields: T, name: string): T => ({ ...fields, [name]: slip })

const good = (root: string, value: JsonObject): WireAnswer => ({ status: 200, body: { data: { [root]: value } } })

const cart = { id: cartId, checkoutUrl: 'https://example.myshopify.com/cart/c/abc' }
const cartKey = '824bdj25mhg1242bdb385'
const sessionId = cartPayment.directPaymentMethod.sessionId

const payment = {
  id: paymentId,
  ready: true,
  test: false,
  errorMessage: 'Words of Shopify',
  transaction: { kind: 'SALE', statusV2: 'SUCCESS', test: false, amount: { amount: '398.0', currencyCode: 'USD' } },
} satisfies JsonObject

const carts: readonly Operation[] = [
  {
    name: 'prepareCartForCompletion',
    effect: 'authenticate',
    idempotent: false,
    planted: [cartKey],
    takesExtra: true,
    good: good('cartPrepareForCompletion', { result: { __typename: 'CartStatusReady', cart }, userErrors: [] }),
    growsAt: ['data', 'cartPrepareForCompletion', 'result'],
    openEnumAt: ['data', 'cartPrepareForCompletion', 'result', '__typename'],
    optionalAt: ['data', 'cartPrepareForCompletion', 'result', 'cart'],
    call: (client, options) => client.prepareCartForCompletion(cartId, options),
  },
  {
    name: 'updateCartPayment',
    effect: 'authenticate',
    idempotent: false,
    planted: [cartKey, sessionId],
    takesExtra: true,
    good: good('cartPaymentUpdate', { cart, userErrors: [], warnings: [] }),
    growsAt: ['data', 'cartPaymentUpdate', 'cart'],
    optionalAt: ['data', 'cartPaymentUpdate', 'cart', 'checkoutUrl'],
    call: (client, options) => client.updateCartPayment(cartId, cartPayment, options),
    misspelt: {
      path: 'payment.sourceIdentifer',
      planted: slip,
      call: (client) => client.updateCartPayment(cartId, misspelt(cartPayment, 'sourceIdentifer')),
    },
  },
  {
    name: 'submitCartForCompletion',
    effect: 'move-money',
    idempotent: false,
    planted: [cartKey],
    takesExtra: true,
    good: good('cartSubmitForCompletion', {
      result: { __typename: 'SubmitSuccess', attemptId: 'att_1', redirectUrl: 'https://example.myshopify.com/p' },
      userErrors: [],
    }),
    decline: {
      status: 200,
      body: {
        data: {
          cartSubmitForCompletion: {
            result: { __typename: 'SubmitFailed', errors: [{ code: 'PAYMENTS_CREDIT_CARD_GENERIC', message: null }] },
            userErrors: [],
          },
        },
      },
      kind: 'refused',
    },
    growsAt: ['data', 'cartSubmitForCompletion', 'result'],
    openEnumAt: ['data', 'cartSubmitForCompletion', 'result', '__typename'],
    optionalAt: ['data', 'cartSubmitForCompletion', 'result', 'redirectUrl'],
    call: (client, options) => client.submitCartForCompletion(cartId, { attemptToken: 'order-1' }, options),
    misspelt: {
      path: 'atemptToken',
      planted: slip,
      call: (client) => client.submitCartForCompletion(cartId, misspelt({ attemptToken: 'order-1' }, 'atemptToken')),
    },
  },
  {
    name: 'getCartCompletionAttempt',
    effect: 'read',
    idempotent: false,
    planted: [],
    takesExtra: true,
    good: good('cartCompletionAttempt', {
      __typename: 'CartCompletionSuccess',
      id: 'att_1',
      orderId: 'gid://shopify/Order/999',
      orderUrl: 'https://example.myshopify.com/1/orders/abc',
      completedAt: '2026-05-01T00:00:00Z',
    }),
    decline: {
      status: 200,
      body: {
        data: {
          cartCompletionAttempt: {
            __typename: 'CartCompletionFailed',
            id: 'att_1',
            errors: [{ code: 'PAYMENT_CARD_DECLINED', message: 'Card declined' }],
          },
        },
      },
      kind: 'declined',
    },
    growsAt: ['data', 'cartCompletionAttempt'],
    openEnumAt: ['data', 'cartCompletionAttempt', '__typename'],
    optionalAt: ['data', 'cartCompletionAttempt', 'completedAt'],
    call: (client, options) => client.getCartCompletionAttempt('att_1', options),
  },
  {
    name: 'getCart',
    effect: 'read',
    idempotent: false,
    planted: [cartKey],
    takesExtra: true,
    good: good('cart', cart),
    growsAt: ['data', 'cart'],
    optionalAt: ['data', 'cart', 'checkoutUrl'],
    call: (client, options) => client.getCart(cartId, options),
  },
]

const legacy: readonly Operation[] = [
  {
    name: 'completeCheckoutWithCreditCard',
    effect: 'move-money',
    idempotent: false,
    planted: [cardPayment.vaultId],
    takesExtra: true,
    good: good('checkoutCompleteWithCreditCardV2', { payment, checkoutUserErrors: [] }),
    decline: {
      status: 200,
      body: {
        data: {
          checkoutCompleteWithCreditCardV2: {
            payment: { id: paymentId, ready: true, errorMessage: 'Authentication failed' },
            checkoutUserErrors: [],
          },
        },
      },
      kind: 'declined',
    },
    growsAt: ['data', 'checkoutCompleteWithCreditCardV2', 'payment'],
    openEnumAt: ['data', 'checkoutCompleteWithCreditCardV2', 'payment', 'transaction', 'statusV2'],
    optionalAt: ['data', 'checkoutCompleteWithCreditCardV2', 'payment', 'errorMessage'],
    call: (client, options) => client.completeCheckoutWithCreditCard(checkoutId, cardPayment, options),
    misspelt: {
      path: 'payment.vaultID',
      planted: slip,
      call: (client) => client.completeCheckoutWithCreditCard(checkoutId, misspelt(cardPayment, 'vaultID')),
    },
  },
  {
    name: 'getPayment',
    effect: 'read',
    idempotent: false,
    planted: [],
    takesExtra: true,
    good: good('node', payment),
    decline: {
      status: 200,
      body: { data: { node: { id: paymentId, ready: true, errorMessage: 'Authentication failed' } } },
      kind: 'declined',
    },
    growsAt: ['data', 'node'],
    openEnumAt: ['data', 'node', 'transaction', 'kind'],
    optionalAt: ['data', 'node', 'errorMessage'],
    call: (client, options) => client.getPayment(paymentId, options),
  },
  {
    name: 'getCheckout',
    effect: 'read',
    idempotent: false,
    planted: [],
    takesExtra: true,
    good: good('node', {
      id: checkoutId,
      completedAt: '2023-03-25T12:00:00Z',
      webUrl: 'https://example.myshopify.com/c',
    }),
    growsAt: ['data', 'node'],
    optionalAt: ['data', 'node', 'webUrl'],
    call: (client, options) => client.getCheckout(checkoutId, options),
  },
]

/** Every call of the client. */
export const operations: readonly Operation[] = [...carts, ...legacy]
