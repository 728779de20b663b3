import type { FieldRow } from '../show/field-row.ts'
import { scheme } from '../show/meanings.ts'

/** Fields of Shopify's. Data only; the source of each table stands at it. */

/** REST, below `payment`. Source: shopify.dev, REST Admin API 2024-01, Payment. */
export const restRows: readonly FieldRow[] = [
  { path: 'id', about: 'the payment' },
  { path: 'unique_token', about: 'the merchant’s idempotency key' },
  { path: 'next_action.redirect_url', about: 'where the cardholder goes; empty is none' },
  { path: 'payment_processing_error_message', about: 'words for a person, untrusted' },
  { path: 'fraudulent', about: 'held for review' },
  { path: 'transaction.kind', about: 'what was tried' },
  { path: 'transaction.status', about: 'what decides' },
  { path: 'transaction.amount', about: 'amount in the major unit' },
  { path: 'transaction.currency', about: 'currency' },
  { path: 'transaction.test', about: 'no money moves' },
  { path: 'transaction.error_code', about: 'Shopify’s code' },
  { path: 'credit_card.brand', about: 'scheme', meaning: scheme },
  { path: 'credit_card.last_digits', about: 'last four digits' },
  { path: 'checkout.completed_at', about: 'when the checkout ended' },
]

/** Storefront, the older payment. Source: shopify.dev, Storefront API 2024-01, `Payment`. */
export const storefrontPaymentRows: readonly FieldRow[] = [
  { path: 'id', about: 'the payment' },
  { path: 'ready', about: 'has it been decided?' },
  { path: 'nextActionUrl', about: 'where the cardholder goes' },
  { path: 'errorMessage', about: 'words for a person, untrusted' },
  { path: 'test', about: 'no money moves' },
  { path: 'transaction.kind', about: 'what was tried' },
  { path: 'transaction.statusV2', about: 'what decides' },
  { path: 'transaction.amount.amount', about: 'amount in the major unit' },
  { path: 'transaction.amount.currencyCode', about: 'currency' },
  { path: 'checkout.completedAt', about: 'when the checkout ended' },
]

/** Storefront, cart completion. Source: shopify.dev, Storefront API 2026-04, `CartCompletionAttemptResult`. */
export const storefrontCartRows: readonly FieldRow[] = [
  { path: '__typename', about: 'how the attempt stands' },
  { path: 'id', about: 'the attempt' },
  { path: 'action.redirectUrl', about: 'where the cardholder goes' },
  { path: 'pollDelay', about: 'milliseconds to wait' },
  { path: 'orderId', about: 'the order' },
  { path: 'completedAt', about: 'when' },
  { path: 'errors.0.code', about: 'why it failed' },
  { path: 'errors.0.message', about: 'words for a person, untrusted' },
]

/** The beginning of a session in a payments app. Source: shopify.dev/docs/apps/build/payments/request-reference (2025-10). */
export const sessionRows: readonly FieldRow[] = [
  { path: 'gid', about: 'the session: what the mutations take' },
  { path: 'id', about: 'the same for every repetition' },
  { path: 'group', about: 'the same for every attempt at one order' },
  { path: 'kind', about: 'what is asked for' },
  { path: 'amount', about: 'amount in the major unit' },
  { path: 'currency', about: 'currency' },
  { path: 'test', about: 'no money may move' },
  { path: 'payment_method.type', about: 'where the card comes from' },
  { path: 'proposed_at', about: 'when the buyer paid' },
]

/** The result of a confirmation. Source: github.com/benzookapi/shopify-payments-app-sample (closed beta, 2025-05). */
export const confirmationRows: readonly FieldRow[] = [
  { path: 'gid', about: 'the session' },
  { path: 'confirmation_result', about: 'only `true` is a yes' },
]
