import type { Decline, UndeclinedPaymentStatus } from '@three-ds/core'
import type { FinaroPaymentKind } from './answer.ts'

/** What a letter means for a payment. */
export type PaymentMeaning =
  /** As asked: the operation says what that is. */
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'partial' | 'unrecognized'; readonly status: UndeclinedPaymentStatus }
  | { readonly kind: 'declined'; readonly decline: Decline['kind'] }

/**
 * `transaction.responseCode` of payments. `f` stands only where the caller asked to decide about address and security code
 * himself: money is reserved, so it is no decline. `C` is approved below the merchant's ceiling.
 *
 * Source: Shift4 API 1.7.57, `transaction.responseCode`, with its table; J from the text about exemptions.
 */
export const paymentLetters: ReadonlyMap<string, PaymentMeaning> = new Map<string, PaymentMeaning>([
  ['A', { kind: 'succeeded' }],
  ['C', { kind: 'succeeded' }],
  ['P', { kind: 'partial', status: 'partially-authorized' }],
  ['D', { kind: 'declined', decline: 'undistinguished' }],
  ['X', { kind: 'declined', decline: 'hard' }],
  ['R', { kind: 'declined', decline: 'soft' }],
  ['S', { kind: 'declined', decline: 'authentication-required' }],
  ['I', { kind: 'declined', decline: 'authentication-required' }],
  ['J', { kind: 'declined', decline: 'authentication-required' }],
  ['f', { kind: 'unrecognized', status: 'in-review' }],
  ['e', { kind: 'unrecognized', status: 'unknown' }],
])

/** Nobody knows. */
export const unknownPayment: PaymentMeaning = { kind: 'unrecognized', status: 'unknown' }

/** What a letter means; Shift4 sends a blank where it does not know, and letters may be added. */
export const paymentMeaning = (letter: string | undefined): PaymentMeaning =>
  paymentLetters.get(letter ?? '') ?? unknownPayment

/** The closed field of an answer. */
export const paymentKind = (letter: string | undefined): FinaroPaymentKind => paymentMeaning(letter).kind
