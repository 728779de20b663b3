import type { CompletionErrorCode } from './completion-errors.ts'

/**
 * What becomes of a payment.
 *
 * - `paid`: charged. `declined`: the issuer declines. `failed`: the cardholder was not authenticated.
 * - `error-charged`: something went wrong with 3-D Secure, and Shopify charges all the same.
 * - `error`: something went wrong, and nothing is charged.
 */
export type PaymentEnd = 'paid' | 'declined' | 'failed' | 'error-charged' | 'error'

/** What the fake knows of a card in Shopify's vault. */
export interface TestSession {
  /** The cardholder has to go to a page. */
  readonly challenge?: true
  /** How many pages there are, one after the other, each under an address of its own; one by default. */
  readonly pages?: number
  /** What comes of it if the cardholder does what is asked. */
  readonly end: PaymentEnd
  /** What comes of it if the page is never answered, or cannot be shown. `error-charged` by default. */
  readonly abandoned?: 'error-charged' | 'error'
  /** How often the payment is still being processed when it is told of: once by default, none where the first answer tells all. */
  readonly polls?: number
  /** The gateway authenticates through Cardinal: on an API version without redirects it is charged all the same. */
  readonly cardinal?: true
  /** Held for review: `fraudulent` of the REST payment. */
  readonly fraudulent?: true
  /** Nothing but the transaction's status tells the end, as in Shopify's own samples of a final REST payment. */
  readonly bare?: true
  /** Why the completion of a cart fails; `PAYMENT_CARD_DECLINED` by default. */
  readonly code?: CompletionErrorCode
}

/**
 * Cards, each under an id of its own in the vault. Shopify publishes no cards for testing 3-D Secure: these are the fake's.
 *
 * Sources of what they do: Shopify, "Authenticating payments with 3D Secure" (seed document), for challenge, failure, error,
 * time-out and Cardinal; Shopify/shopify-app-js, `payment.test.ts` of 2024-01, for the bare answer.
 */
export const testSessions = {
  paid: { end: 'paid' },
  slow: { end: 'paid', polls: 3 },
  paidAtOnce: { end: 'paid', polls: 0 },
  challenge: { challenge: true, end: 'paid' },
  challengeTwice: { challenge: true, end: 'paid', pages: 2 },
  challengeAtOnce: { challenge: true, end: 'paid', polls: 0 },
  challengeFails: { challenge: true, end: 'failed' },
  refusedByIssuer: { end: 'failed' },
  declined: { end: 'declined' },
  declinedAfterChallenge: { challenge: true, end: 'declined', code: 'PAYMENT_INSUFFICIENT_FUNDS' },
  errorCharged: { end: 'error-charged' },
  errorNotCharged: { end: 'error', code: 'PAYMENT_TRANSIENT_ERROR' },
  abandonedNotCharged: { challenge: true, end: 'paid', abandoned: 'error', code: 'PAYMENT_ERROR' },
  cardinal: { challenge: true, end: 'paid', cardinal: true },
  inReview: { end: 'paid', fraudulent: true },
  bareAnswer: { end: 'paid', bare: true },
  bareFailure: { end: 'declined', bare: true },
  failsWithError: { end: 'error', code: 'ERROR' },
  outOfStock: { end: 'error', code: 'INVENTORY_RESERVATION_ERROR' },
  amountTooSmall: { end: 'error', code: 'PAYMENT_AMOUNT_TOO_SMALL' },
  callIssuer: { end: 'declined', code: 'PAYMENT_CALL_ISSUER' },
  gatewayNotEnabled: { end: 'error', code: 'PAYMENT_GATEWAY_NOT_ENABLED_ERROR' },
  insufficientFunds: { end: 'declined', code: 'PAYMENT_INSUFFICIENT_FUNDS' },
  invalidBillingAddress: { end: 'error', code: 'PAYMENT_INVALID_BILLING_ADDRESS' },
  invalidCreditCard: { end: 'declined', code: 'PAYMENT_INVALID_CREDIT_CARD' },
  invalidCurrency: { end: 'error', code: 'PAYMENT_INVALID_CURRENCY' },
  invalidPaymentMethod: { end: 'error', code: 'PAYMENT_INVALID_PAYMENT_METHOD' },
} as const satisfies Readonly<Record<string, TestSession>>

/** Name of a card in the fake's vault. */
export type ShopifyTestSession = keyof typeof testSessions
