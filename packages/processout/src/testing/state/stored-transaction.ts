import type { Money } from '@three-ds/core'
import type { ThreeDSPlan } from '../data/test-cards.ts'
import type { StoredCard } from './stored-card.ts'

/** What 3-D Secure has come to so far. */
export interface StoredThreeDS {
  /** What the issuer still asks for, the current one first. */
  readonly actions: ThreeDSPlan['actions']
  readonly serverTransId: string
  readonly dsTransId: string
  readonly fingerprint?: 'Y' | 'N'
  readonly challenged: boolean
  readonly ares?: string
  readonly cres?: string
  /** As the scheme writes it. */
  readonly eci?: string
  /** Base64 of twenty bytes. */
  readonly cavv?: string
}

/** How the payment came about: it stays the same while 3-D Secure runs. */
export interface PaymentIntent {
  readonly invoiceId: string
  /** `card_…` or `tok_…`, as it was sent. */
  readonly source: string
  readonly card: StoredCard
  readonly money: Money
  /** Captured together with the authorization. */
  readonly sale: boolean
  /** Who runs 3-D Secure: ProcessOut's hosted page, or a page of the merchant. */
  readonly page: 'hosted' | 'own'
  /** The page is an app of the merchant, with a native 3-D Secure SDK. */
  readonly native?: boolean
  /** 3-D Secure runs, and nobody has asked for the money yet. */
  readonly ahead?: true
}

/** Where a transaction of this fake can stand. */
export type TransactionStatus =
  | 'waiting'
  | 'pending'
  | 'authorized'
  | 'completed'
  | 'failed'
  | 'voided'
  | 'refunded'
  | 'partially-refunded'
  | 'chargeback-initiated'
  | 'retrieval-request'
  | 'fraud-notification'

/** A transaction as the fake keeps it: facts, from which the wire's shape is rendered. */
export interface StoredTransaction {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly intent: PaymentIntent
  readonly status: TransactionStatus
  readonly errorCode?: string
  readonly threeDS?: StoredThreeDS
  /** Minor units. */
  readonly authorized: number
  readonly captured: number
  readonly refunded: number
}

/** A refund as the fake keeps it. */
export interface StoredRefund {
  readonly id: string
  readonly createdAt: number
  readonly transactionId: string
  readonly money: Money
  readonly reason?: string
}

/** Does it wait for 3-D Secure? */
export const isWaiting = ({ status, threeDS }: StoredTransaction): boolean =>
  (status === 'waiting' || status === 'pending') && threeDS !== undefined
