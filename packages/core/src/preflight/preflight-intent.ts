import type { SeenStore } from '../callback/seen-store.ts'
import type { CarryTarget } from '../carry/carry-target.ts'
import type { AuthenticationFacts } from '../result/authentication-result.ts'
import type { Money } from '../vocabulary/money.ts'

/** The payment that a result is to carry. */
export interface PreflightIntent {
  /** Who is to take it: a provider's `carryTarget`, or one of `@three-ds/core/targets`. */
  readonly target: CarryTarget
  /** What is to be charged. */
  readonly amount: Money
  /** The card that is to be charged, in those digits that you may keep. */
  readonly card?: AuthenticationFacts['card'] | undefined
  /** The present, `new Date()` by default. */
  readonly now?: Date | undefined
  /** How many days old the result may be. By default what the target says, else 90. */
  readonly maxAgeDays?: number | undefined
  /** Remembers which authentication has carried a payment. Without it nobody knows. */
  readonly seen?: SeenStore | undefined
}
