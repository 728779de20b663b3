import type { ChallengeWindowSize, JsonObject } from '@three-ds/core'
import type { HostReason } from '../data/host-reasons.ts'
import type { StoredCard } from './stored-card.ts'

/** What an approved authentication hands over. */
export interface Proof {
  readonly ecommIndicator: '5' | '6' | '7'
  /** Base64 of twenty bytes; absent where the issuer made none. */
  readonly cryptogram?: string
}

/** Where a 3-D Secure process stands: what the issuer waits for, or how it ended. */
export type Standing =
  | { readonly letter: 'H' | 'G' }
  | { readonly letter: 'A'; readonly proof: Proof }
  | { readonly letter: 'D'; readonly reason: HostReason; readonly cardholderInfo?: string }
  | { readonly letter: '' }

/** A 3-D Secure process as the fake keeps it: facts, from which the wire's shape is rendered. */
export interface StoredAuthentication {
  /** 3DS Server transaction id. */
  readonly trxId: string
  readonly dsTransId: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** As it was sent. */
  readonly invoice: string
  /** Major units, as they were sent. */
  readonly total: number
  readonly currency: string
  readonly card: StoredCard
  readonly customer: JsonObject
  readonly completionUrl: string
  /** `threeDSecure.challengeWindowSize`, where it is one. */
  readonly windowSize?: ChallengeWindowSize | undefined
  /** What the issuer still asks for, the current one first. */
  readonly actions: readonly ('fingerprint' | 'challenge')[]
  readonly standing: Standing
}
