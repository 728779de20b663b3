import type { Money } from '@three-ds/core'
import type { PaymentEnd, TestSession } from '../data/test-sessions.ts'

/** Which API took the payment. */
export type PaymentKind = 'checkout' | 'storefront' | 'cart'

/** A payment as the fake keeps it: facts, from which each API's shape is rendered. */
export interface StoredPayment {
  /** The number of a REST payment; every other id of the payment holds it. */
  readonly id: string
  readonly kind: PaymentKind
  /** The checkout's token, or the id of the checkout or cart. */
  readonly purchaseId: string
  /** The client's: unique token, idempotency key, attempt token. */
  readonly key: string
  readonly session: TestSession
  readonly money: Money
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** The version that answered when it began knows redirects. */
  readonly knowsRedirects: boolean
  /** How often it is still being processed when it is asked about. */
  readonly pollsLeft: number
  /** Does it wait for the cardholder? It may, once the polls are used up. */
  readonly waits: boolean
  /** How many pages the cardholder has passed, where there is more than one. */
  readonly pagesPassed?: number
  /** Where it ends, once it neither waits nor is processed. */
  readonly end: PaymentEnd
  /** When it was first seen at its end, in milliseconds since 1970. */
  readonly endedAt?: number
}

/** Is money taken at this end? */
export const isCharged = (end: PaymentEnd): boolean => end === 'paid' || end === 'error-charged'

/** Does the cardholder have to go to the page now? */
export const isAtPage = ({ waits, pollsLeft }: StoredPayment): boolean => waits && pollsLeft === 0
