import type { ExpectedRow } from '../demo-row.ts'
import type { ShopifyDemoScenario } from './demo-scenario.ts'

const tutorial = 'Shopify, "Authenticating payments with 3D Secure" (seed document)'
const samples = 'Shopify/shopify-app-js, payment.test.ts of 2024-01'
const cart = 'Storefront API 2026-04'

/** What all rows have in common: Shopify tells nothing of 3-D Secure, so nobody knows who is liable. Nobody is called back. */
const usual = {
  amount: 4999,
  currency: 'EUR',
  authentication: 'unknown',
  liability: 'unknown',
  ifLive: 'unknown',
  callbacks: 0,
} as const
const captured = { payment: 'captured', moneyMoved: true } as const
const declined = { payment: 'declined', moneyMoved: false } as const

/**
 * Written from the sources, before the fake that plays them. Shopify runs 3-D Secure itself and tells of the payment alone, so
 * the authentication is `unknown` in each row, however well it went; the page is the only thing that shows. The state is the
 * transaction's in REST and the legacy payment, the union's member in a cart, or the code with which it failed; an error that
 * charges nothing leaves no transaction.
 */
export const expectedRows: readonly ExpectedRow<ShopifyDemoScenario>[] = [
  {
    ...usual,
    ...captured,
    scenario: 'checkout: frictionless',
    title: 'REST: no page needed',
    steps: [],
    state: 'success',
    source: `${tutorial}, HTTP response status`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'checkout: challenge',
    title: 'REST: challenge, then charged',
    steps: ['redirect'],
    state: 'success',
    source: `${tutorial}, Payment properties`,
  },
  {
    ...usual,
    ...declined,
    scenario: 'checkout: failed',
    title: 'REST: challenge, and the cardholder fails',
    steps: ['redirect'],
    state: 'failure',
    source: `${tutorial}, 3D Secure overview: who fails is not charged`,
  },
  {
    ...usual,
    ...declined,
    scenario: 'checkout: declined',
    title: 'REST: declined by the issuer',
    steps: [],
    state: 'card_declined',
    source: `${samples}, transaction.status failure`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'checkout: error',
    title: 'REST: an error, charged all the same',
    steps: [],
    state: 'success',
    source: `${tutorial}, 3D Secure overview: on an error Shopify does its best to charge`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'checkout: abandoned',
    title: 'REST: page unanswered for ten minutes, charged',
    steps: ['redirect'],
    state: 'success',
    source: `${tutorial}, Handling API timeouts: an error, and 3D Secure overview`,
  },
  {
    ...usual,
    scenario: 'checkout: bare answer',
    title: 'REST: nothing but the transaction tells',
    steps: [],
    state: 'success',
    payment: 'authorized',
    moneyMoved: true,
    source: `${samples}: completed_at and order_id are null beside status success, kind authorization`,
  },
  {
    ...usual,
    scenario: 'checkout: in review',
    title: 'REST: held as possibly fraudulent',
    steps: [],
    state: 'success',
    payment: 'in-review',
    moneyMoved: true,
    source: `${samples}, fraudulent`,
  },
  {
    ...usual,
    ...declined,
    scenario: 'checkout: too old',
    title: 'REST 2019-07: a page is needed, and there is none',
    steps: [],
    state: 'no transaction',
    source: `${tutorial}, Handling non-compliant API versions: an error`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'checkout: too old, Cardinal',
    title: 'REST 2019-07: the same through Cardinal',
    steps: [],
    state: 'success',
    source: `${tutorial}, Handling non-compliant API versions: Cardinal is charged regardless`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'payment: frictionless',
    title: 'legacy Storefront: no page needed',
    steps: [],
    state: 'SUCCESS',
    source: `${tutorial}, GraphQL Storefront API changes`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'payment: challenge',
    title: 'legacy Storefront: challenge, then ready and completed',
    steps: ['redirect'],
    state: 'SUCCESS',
    source: `${tutorial}, GraphQL Storefront API changes: nextActionUrl, ready, completedAt`,
  },
  {
    ...usual,
    ...declined,
    scenario: 'payment: failed',
    title: 'legacy Storefront: challenge, and the cardholder fails',
    steps: ['redirect'],
    state: 'FAILURE',
    source: `${tutorial}, GraphQL Storefront API changes: errorMessage`,
  },
  {
    ...usual,
    ...captured,
    scenario: 'payment: abandoned',
    title: 'legacy Storefront: page unanswered for ten minutes, charged',
    steps: ['redirect'],
    state: 'SUCCESS',
    source: `${tutorial}, Handling API timeouts: an error, and 3D Secure overview`,
  },
  {
    ...usual,
    scenario: 'cart: frictionless',
    title: 'cart: no page needed',
    steps: [],
    state: 'CartCompletionSuccess',
    payment: 'accepted',
    moneyMoved: true,
    source: `${cart}, CartCompletionSuccess names an order alone`,
  },
  {
    ...usual,
    scenario: 'cart: challenge',
    title: 'cart: challenge, then an order',
    steps: ['redirect'],
    state: 'CartCompletionSuccess',
    payment: 'accepted',
    moneyMoved: true,
    source: `${cart}, CompletePaymentChallenge`,
  },
  {
    ...usual,
    ...declined,
    scenario: 'cart: declined after challenge',
    title: 'cart: challenge, and no money on the card',
    steps: ['redirect'],
    state: 'PAYMENT_INSUFFICIENT_FUNDS',
    source: `${cart}, CompletionErrorCode`,
  },
  {
    ...usual,
    scenario: 'cart: throttled',
    title: 'cart: throttled, then submitted once',
    steps: [],
    state: 'CartCompletionSuccess',
    payment: 'accepted',
    moneyMoved: true,
    source: `${cart}, SubmitThrottled.pollAfter`,
  },
]
