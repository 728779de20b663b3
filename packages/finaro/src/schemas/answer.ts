import type { Answer } from '@three-ds/core'
import type { FinaroResult } from './result.ts'

type Envelope = {
  /** Only the first element counts. */
  readonly result: readonly [FinaroResult]
  /** Ours: the call went to a host that is not Shift4's production. */
  readonly test: boolean
}

/**
 * What standalone and completion answer. No money has moved. `kind` is ours:
 *
 * - `action-required`: the cardholder's browser has to act at `redirectUrl`.
 * - `completed`: it is decided, either way (A, D).
 * - `unrecognized`: any other letter, a blank, or a step without its address: never success.
 */
export type FinaroThreeDSecureAnswer = Answer<
  Envelope &
    (
      | {
          readonly kind: 'action-required'
          readonly action: 'fingerprint' | 'challenge'
          /** `https:` or `http:`, whatever else Finaro sent. */
          readonly redirectUrl: string
        }
      | { readonly kind: 'completed' | 'unrecognized' }
    )
>

/**
 * What became of a payment. `partial`: a part was approved. `declined`: a value, not an error. `unrecognized`: nobody knows,
 * or somebody has to look: never a decline, never success.
 */
export type FinaroPaymentKind = 'succeeded' | 'partial' | 'declined' | 'unrecognized'

/** Which call was answered; Finaro's answers do not tell an authorization from a sale. */
export type FinaroPaymentOperation = 'authorization' | 'sale' | 'capture' | 'refund' | 'invoiceInformation' | 'void'

/** What a call that moves money, or reads of it, answers. `kind`, `operation` and `invoice` are ours. */
export type FinaroPaymentAnswer = Answer<
  Envelope & {
    readonly kind: FinaroPaymentKind
    readonly operation: FinaroPaymentOperation
    /** The one that was asked for: an answer may leave it out. One that names another makes the kind `unrecognized`. */
    readonly invoice: string
  }
>
