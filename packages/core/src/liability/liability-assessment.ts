import type { PaymentResult } from '../payment/payment-result.ts'
import type { Eci } from '../vocabulary/names.ts'
import type { Reason } from '../vocabulary/reason.ts'

/** Who bears a chargeback for fraud. `unknown`: the facts do not tell, or contradict each other. */
export type Liability = 'issuer' | 'merchant' | 'unknown'

/** Who is liable, how sure that is, and why. */
export interface LiabilityAssessment {
  readonly liability: Liability
  /** True until the authorization's own answer has been read: it may still say something else. */
  readonly forecast: boolean
  /** Sources disagree on this row; the answer is the one that more of them give, or the careful one. */
  readonly disputed: boolean
  /** At least one; the deciding one first. */
  readonly reasons: readonly Reason[]
}

/** What became of the payment that carried the result. Take all of it from the operation that was authorized. */
export interface AuthorizationAnswer {
  readonly payment: PaymentResult
  /** The ECI that the authorization returned, two characters; a lower one than was sent is a downgrade. */
  readonly eci?: Eci | undefined
  /** What the authorization says of the cryptogram, one character: Finaro's `cavvResult`, Visa's CAVV results code. */
  readonly cavvResult?: string | undefined
  /** The gateway sent the payment again without the liability shift: ProcessOut's `retry_drop_liability_shift` took effect. */
  readonly shiftDropped?: boolean | undefined
}
