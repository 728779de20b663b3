import { parseAuthenticationResult, parseInput } from '@three-ds/core'
import * as shopify from '@three-ds/shopify'
import { checkoutSubject } from '../../../../../packages/shopify/test/checkout/contract-subject.ts'
import { paymentsAppSubject } from '../../../../../packages/shopify/test/payments-app/contract-subject.ts'
import { cartSubject } from '../../../../../packages/shopify/test/storefront/contract-subject.ts'
import { answerSubjects, type Bridge } from '../answer-subjects.ts'
import { receiverSubject } from '../receiver-subject.ts'
import type { Subject } from '../subject.ts'

const packageName = '@three-ds/shopify'

const posts = [
  '{"id":"u0nwmSrNntjIWozmNslK5Tlq","gid":"gid://shopify/PaymentSession/u0nwmSrNntjIWozmNslK5Tlq","amount":"123.00","currency":"CAD","kind":"sale"}',
  '{"gid":"gid://shopify/PaymentSession/1","confirmation_result":true}',
]

const payment = JSON.stringify({
  id: 7,
  unique_token: 'order-1',
  next_action: { redirect_url: '' },
  transaction: { id: 1, amount: '49.99', currency: 'EUR', kind: 'sale', status: 'success', test: true },
  checkout: { token: 'c1', completed_at: null, order_id: null },
})

const result = JSON.stringify({
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'signed',
  test: true,
  eci: '05',
  cavv: 'AAABBWcSNIdjeUZThmNHAAAAAAA=',
  dsTransId: 'c5b56b34-0a6c-4f0e-8a52-2b5e4a2bb8c1',
  scheme: 'visa',
  paResStatus: 'Y',
  version: '2.2.0',
})

type Standing = Parameters<typeof shopify.toPaymentResult>[0]

// The casts: the operation that is named beside the bridge answers with what the bridge takes.
const bridgesOf = (...operations: readonly string[]): readonly Bridge[] =>
  operations.flatMap((operation) => [
    { operation, name: 'toPaymentResult', bridge: (answer) => shopify.toPaymentResult(answer as Standing) },
    {
      operation,
      name: 'toAuthenticationResult',
      bridge: (answer) => shopify.toAuthenticationResult(answer as Standing),
    },
  ])

/** The readers of `@three-ds/shopify`, whose entries export the same ones. */
export const shopifySubjects: readonly Subject[] = [
  {
    package: packageName,
    name: 'parseSessionPost',
    genuine: posts,
    read: ({ bytes }) => shopify.parseSessionPost(bytes),
  },
  {
    package: packageName,
    name: 'parseSessionPost of a text',
    genuine: posts,
    read: ({ text }) => shopify.parseSessionPost(text, {}, 'session'),
  },
  {
    package: packageName,
    name: 'readPayment',
    genuine: [payment],
    read: ({ json }) => shopify.readPayment('read', 200, parseInput(shopify.shopifyPaymentSchema, json)),
  },
  receiverSubject(
    { package: packageName, name: 'createShopifyPaymentsAppCallbackReceiver', genuine: posts },
    (options) => shopify.createShopifyPaymentsAppCallbackReceiver(options),
  ),
  {
    package: packageName,
    name: 'toAuthenticationReport',
    genuine: [result],
    // The cast: the function has to judge the evidence for itself, whatever the compiler would have said.
    read: ({ json }) => shopify.toAuthenticationReport(parseAuthenticationResult(json, { origin: 'trusted' }) as never),
  },
  {
    package: packageName,
    name: 'isOlderVersion',
    genuine: ['2024-01'],
    read: ({ text }) => shopify.isOlderVersion(text, '2026-04'),
  },
  ...answerSubjects(
    packageName,
    'createShopifyCheckoutClient',
    checkoutSubject,
    bridgesOf('createPayment', 'getPayment', 'pollPayment'),
  ),
  ...answerSubjects(
    packageName,
    'createShopifyStorefrontClient',
    cartSubject,
    bridgesOf('getPayment', 'getCartCompletionAttempt'),
  ),
  ...answerSubjects(packageName, 'createShopifyPaymentsAppClient', paymentsAppSubject, []),
]
