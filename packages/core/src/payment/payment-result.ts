import type { Money } from '../vocabulary/money.ts'
import type { ProviderName } from '../vocabulary/names.ts'

/**
 * Why a payment was declined.
 *
 * - `hard`: not with this card. `soft`: may work later or after a change.
 * - `authentication-required`: the issuer wants 3-D Secure. `authentication-failed`: 3-D Secure ran and failed.
 * - `undistinguished`: the gateway does not say which.
 */
export type DeclineKind = 'hard' | 'soft' | 'authentication-required' | 'authentication-failed' | 'undistinguished'

/** A decline, in the gateway's own words. */
export type Decline = {
  readonly kind: DeclineKind
  /** The gateway's own code. */
  readonly code?: string
  /** The gateway's own words. Untrusted text: escape it, and do not show it to the cardholder unread. */
  readonly text?: string
  /** What to do about it, in words of the provider's package, where there is something. */
  readonly advice?: string
}

/** What the payment's states have in common. */
export type PaymentFacts = {
  readonly provider: ProviderName
  /** The gateway's id of the payment. */
  readonly id: string
  /** The gateway's own word for its state. */
  readonly providerStatus: string
  readonly evidence: 'signed' | 'fetched'
  /** A test gateway said so: no money moved. */
  readonly test: boolean
  /** False while the gateway may still change its mind: `processing`, `in-review`, `unknown`. */
  readonly final: boolean
  readonly amount?: Money
  /** An error that the gateway reported although it charged. Untrusted text. */
  readonly note?: string
}

/** The states of a payment that is not declined. `accepted`: the gateway names an order, not whether money was reserved or taken. */
export type UndeclinedPaymentStatus =
  | 'authorized'
  | 'captured'
  | 'accepted'
  | 'pending-capture'
  | 'processing'
  | 'in-review'
  | 'partially-authorized'
  | 'not-attempted'
  | 'canceled'
  | 'unknown'

/** What became of a payment. It never says whether the cardholder was authenticated. Plain JSON. */
export type PaymentResult = PaymentFacts &
  ({ readonly status: UndeclinedPaymentStatus } | { readonly status: 'declined'; readonly decline: Decline })
