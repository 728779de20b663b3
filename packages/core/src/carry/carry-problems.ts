import type { AuthenticationResult } from '../result/authentication-result.ts'
import { findContradictions } from '../result/contradictions.ts'
import type { CarryTarget } from './carry-target.ts'
import { cryptogramProblems } from './cryptogram-problems.ts'
import { missingFields } from './missing-fields.ts'
import type { Problem } from './problem.ts'
import { standingProblems } from './standing-problems.ts'
import { unsupportedValues } from './unsupported-values.ts'

const contradictions = (result: AuthenticationResult): Problem[] =>
  findContradictions(result).map(({ path, text, remedy = 'Read the authentication again at its provider.' }) => ({
    code: 'contradictory',
    // A rule names a field of the result, or the UCAF indicator, which no result has.
    field: path as keyof AuthenticationResult,
    text,
    remedy,
  }))

/**
 * Why a result cannot be handed to a target: by evidence, status, contradiction, missing field, version, value and form of the
 * cryptogram. Everything at once, never a value. `preflight` asks this too, and holds the payment against the result besides.
 *
 * @example
 * ```ts
 * import { findCarryProblems } from '@three-ds/core'
 * import { stripe } from '@three-ds/core/targets'
 *
 * const result = { provider: 'finaro', evidence: 'fetched', status: 'failed', test: true } as const
 * console.log(findCarryProblems(result, stripe, false)[0]?.code) // status-not-usable
 * ```
 */
export const findCarryProblems = (
  result: AuthenticationResult,
  target: CarryTarget,
  acceptMatched: boolean,
): readonly Problem[] => [
  ...standingProblems(result, acceptMatched),
  ...contradictions(result),
  ...missingFields(result, target),
  ...unsupportedValues(result, target),
  ...cryptogramProblems(result, target),
]
