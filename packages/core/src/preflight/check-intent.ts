import { invalidInput } from '../errors/invalid-input.ts'
import type { Issue } from '../errors/three-ds-error.ts'
import type { Money } from '../vocabulary/money.ts'
import { moneySchema } from '../vocabulary/money-schema.ts'
import { parseInput } from '../wire/parse-input.ts'
import { ageLimits } from './age-limits.ts'
import type { PreflightIntent } from './preflight-intent.ts'

const operation = 'preflight'

/** What a payment comes to once its defaults stand in their places. */
export interface CheckedIntent {
  readonly amount: Money
  /** Milliseconds since 1970. */
  readonly now: number
  readonly maxAgeDays: number
}

/**
 * Amount and times of a payment, with their defaults.
 *
 * @throws ThreeDSError `invalid-input`: an amount that is none, a date that is none, an age that is no positive number
 */
export function checkIntent({ target, amount, now = new Date(), maxAgeDays }: PreflightIntent): CheckedIntent {
  const days = maxAgeDays ?? target.maxAgeDays ?? ageLimits.days
  const issues: Issue[] = [
    ...(Number.isNaN(now.getTime()) ? [{ path: 'now', text: 'a valid date is needed here' }] : []),
    ...(days > 0 && Number.isFinite(days) ? [] : [{ path: 'maxAgeDays', text: 'a positive number is needed here' }]),
  ]
  if (issues.length > 0) throw invalidInput(issues, { operation })
  return {
    amount: parseInput(moneySchema, amount, { operation, root: 'amount' }),
    now: now.getTime(),
    maxAgeDays: days,
  }
}
