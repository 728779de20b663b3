import type { JsonObject } from '@three-ds/core'
import type { FailureName } from '../data/failures.ts'
import type { Fields } from './fields.ts'
import type { StoredCard } from './stored-card.ts'
import type { StoredSca } from './stored-sca.ts'

/** What Spreedly's script does in the page. */
export type PageAction = 'device_fingerprint' | 'challenge'

/** What the cardholder still has to do; `fallback` is the redirect of 3-D Secure 1. */
export type PendingAction = PageAction | 'fallback'

/** Where a transaction stands. */
export type Standing =
  | { readonly state: 'pending'; readonly actions: readonly [PendingAction, ...PendingAction[]] }
  | { readonly state: 'succeeded' }
  | { readonly state: 'failed'; readonly failure: FailureName }

/** Under which type Spreedly files an operation. */
export type TransactionType =
  | 'Purchase'
  | 'Authorization'
  | 'Verification'
  | 'Capture'
  | 'Void'
  | 'Credit'
  | 'AddPaymentMethod'
  | 'RetainPaymentMethod'
  | 'RedactPaymentMethod'
  | 'Sca::Authentication'

/** A transaction as the fake keeps it: facts, from which the wire's shape is rendered. */
export interface StoredTransaction {
  readonly token: string
  readonly type: TransactionType
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly updatedAt: number
  /** What was asked. */
  readonly fields: Fields
  readonly standing: Standing
  readonly amount?: number | undefined
  readonly currency?: string | undefined
  readonly gatewayTransactionId?: string | undefined
  readonly card?: StoredCard | undefined
  /** Which 3-D Secure the gateway runs, where it runs one. */
  readonly gatewayThreeDS?: '1' | '2' | undefined
  /** The test gateway fails this payment, whatever the cardholder does. */
  readonly forcedFailure?: true | undefined
  readonly sca?: StoredSca | undefined
  /** The transaction that this one captures, voids or credits. */
  readonly parent?: string | undefined
  /** Worldpay's parameters, handed over with a completion. */
  readonly context?: JsonObject | undefined
  /** The issuer of 3-D Secure 1 has sent the cardholder back. */
  readonly returned?: true | undefined
}

/** The first thing that the cardholder has to do. */
export const pendingAction = ({ standing }: StoredTransaction): PendingAction | undefined =>
  standing.state === 'pending' ? standing.actions[0] : undefined
