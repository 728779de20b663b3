import { isObject } from '@three-ds/core'
import type { InspectedPayment } from '../inspection.ts'
import { asText } from '../source/as-text.ts'

/** JSON without nulls. */
export type Json = Readonly<Record<string, unknown>>

const filled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const part = (value: Json, key: string): Json => (isObject(value[key]) ? value[key] : {})

const unknown: InspectedPayment = { status: 'unknown', final: false }
const waiting: InspectedPayment = { status: 'not-attempted', final: false }
const processing: InspectedPayment = { status: 'processing', final: false }
const declined: InspectedPayment = { status: 'declined', final: true, decline: 'undistinguished' }

const succeeded = (kind: string): InspectedPayment =>
  kind.toLowerCase() === 'authorization' ? { status: 'authorized', final: true } : { status: 'captured', final: true }

/** By the transaction's own status first: a message may stand beside a success. */
function byTransaction(kind: unknown, status: unknown): InspectedPayment {
  switch (asText(status)?.toLowerCase()) {
    case 'success':
      return succeeded(asText(kind) ?? '')
    case 'failure':
    case 'error':
      return declined
    case 'pending':
      return processing
    default:
      return unknown
  }
}

/** The older payment of the Storefront API. Source: shopify.dev, Storefront API 2024-01, `Payment`; the seed document. */
export function paymentStanding(payment: Json): InspectedPayment {
  if (payment['ready'] !== true) return filled(payment['nextActionUrl']) ? waiting : processing
  const transaction = part(payment, 'transaction')
  if (Object.hasOwn(transaction, 'statusV2')) return byTransaction(transaction['kind'], transaction['statusV2'])
  if (filled(part(payment, 'checkout')['completedAt'])) return { status: 'accepted', final: true }
  return filled(payment['errorMessage']) ? declined : unknown
}

const attempts: ReadonlyMap<unknown, InspectedPayment> = new Map([
  ['CartCompletionActionRequired', waiting],
  ['CartCompletionProcessing', processing],
  // It names an order, and tells nothing of money.
  ['CartCompletionSuccess', { status: 'accepted', final: true }],
  ['CartCompletionFailed', declined],
])

/** An attempt to complete a cart. Source: shopify.dev, Storefront API 2026-04, `CartCompletionAttemptResult`. */
export const attemptStanding = (attempt: Json): InspectedPayment => attempts.get(attempt['__typename']) ?? unknown
