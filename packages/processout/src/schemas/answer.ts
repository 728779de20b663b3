import type { Answer, DeclineKind } from '@three-ds/core'
import type { ProcessOutCustomerAction } from './customer-action.ts'
import type { ProcessOutToken } from './token.ts'
import type { ProcessOutTransaction } from './transaction.ts'

/** What every answer of a payment or token has in common. */
type Envelope = {
  /** Ours: a sandbox project asked, or the object says that it is one of a sandbox. */
  readonly test: boolean
  readonly success?: boolean
  /** As ProcessOut sends it. The soft decline says `failed` beside an action: branch by `kind`. */
  readonly outcome?: string
}

/** The cardholder has to act: HTTP 410 and 206 alike. The 410 names no transaction. */
type ActionRequired = Envelope & {
  readonly kind: 'action-required'
  readonly customer_action: ProcessOutCustomerAction
  readonly error_type?: string
  readonly message?: string
}

/** A value, not an error. */
type Declined = Envelope & {
  readonly kind: 'declined'
  /** ProcessOut's own code, `card.do-not-honor`. */
  readonly error_type: string
  /** Ours: what the code comes down to. */
  readonly decline: DeclineKind
  /** Ours, where there is something to do. */
  readonly advice?: string
  /** Words for a person. Untrusted. */
  readonly message?: string
}

/**
 * What a call about an invoice's payment answers. `kind` is ours, since `success` and `outcome` contradict it in the soft
 * decline.
 *
 * - `succeeded`: done, as asked. `declined`: a value, not an error. `action-required`: the cardholder has to act.
 * - `processing`: not decided, or held for review.
 * - `unrecognized`: a status that this version does not know, or values that contradict each other. Never a decline, never
 *   success: read the transaction.
 */
export type ProcessOutAuthorizeAnswer = Answer<
  | (ActionRequired & { readonly transaction?: ProcessOutTransaction })
  | (Envelope & {
      readonly kind: 'succeeded' | 'processing' | 'unrecognized'
      readonly transaction: ProcessOutTransaction
    })
  | (Declined & { readonly transaction?: ProcessOutTransaction })
>

/** What a call that reads one transaction answers. */
export type ProcessOutTransactionAnswer = Answer<{
  readonly transaction: ProcessOutTransaction
  /** Ours: of a sandbox. */
  readonly test: boolean
}>

/** What a call that makes or changes a customer's token answers; verifying one may need the cardholder. */
export type ProcessOutTokenAnswer = Answer<
  | (ActionRequired & { readonly token?: ProcessOutToken })
  | (Envelope & { readonly kind: 'succeeded' | 'processing'; readonly token: ProcessOutToken })
  | (Declined & { readonly token?: ProcessOutToken })
>

/** What `initiateThreeDS` answers. No money has moved. `completed`: there is no step to take. */
export type ProcessOutThreeDSAnswer = Answer<ActionRequired | (Envelope & { readonly kind: 'completed' }) | Declined>
