import { describeIssues } from '../errors/invalid-input.ts'
import { ThreeDSError } from '../errors/three-ds-error.ts'
import type { AcceptMatched, AuthenticationResult } from '../result/authentication-result.ts'
import { findCarryProblems } from './carry-problems.ts'
import type { CarryTarget } from './carry-target.ts'

/**
 * Refuses a result that must not be handed to a target: whatever `findCarryProblems` finds. For `fromAuthenticationResult` of the
 * provider packages.
 *
 * @param accept - `{ matched: 'accept' }` takes what only agrees with the stored state
 * @param operation - who refuses, for the error
 * @throws ThreeDSError `result-not-carriable`, with every issue at once
 */
export function requireCarriable(
  result: AuthenticationResult,
  target: CarryTarget,
  accept?: AcceptMatched,
  operation = 'fromAuthenticationResult',
): void {
  const problems = findCarryProblems(result, target, accept?.matched === 'accept')
  const issues = problems.map(({ field = '', text, remedy }) => ({ path: field, text, remedy }))
  const [first] = issues
  if (first === undefined) return
  throw new ThreeDSError({
    code: 'result-not-carriable',
    message: `This result cannot be handed to ${target.name}: ${describeIssues(issues)}`,
    outcome: 'not-sent',
    remedy: first.remedy,
    provider: result.provider,
    operation,
    issues,
  })
}
