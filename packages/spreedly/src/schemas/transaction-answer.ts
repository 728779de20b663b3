import type { Answer } from '@three-ds/core'
import type { SpreedlyScaAuthentication } from './sca-authentication.ts'
import type { SpreedlyTransaction } from './transaction.ts'

/**
 * The one closed field that the wire lacks, so that a `switch` narrows.
 *
 * - `succeeded`: done, as asked. `declined`: a value, not an error. `action-required`: the cardholder has to act.
 * - `processing`: not final: it takes days, or is held for review.
 * - `unrecognized`: the outcome is not known, or a state that this version does not know. Never a decline, never success.
 */
export type SpreedlyTransactionKind = 'succeeded' | 'declined' | 'action-required' | 'processing' | 'unrecognized'

/** What a call that makes or reads a transaction answers. */
export type SpreedlyTransactionAnswer = Answer<{
  readonly kind: SpreedlyTransactionKind
  readonly transaction: SpreedlyTransaction
}>

/** What became of a stand-alone authentication. */
export type SpreedlyScaKind = 'completed' | 'action-required' | 'unrecognized'

/** What SCA authenticate answers. No money has moved. */
export type SpreedlyScaAnswer = Answer<{
  readonly kind: SpreedlyScaKind
  readonly transaction: SpreedlyScaAuthentication
}>
