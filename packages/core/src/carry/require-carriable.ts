import { describeIssues } from '../errors/invalid-input.ts'
import { ThreeDSError } from '../errors/three-ds-error.ts'
import type { AcceptMatched, AuthenticationResult } from '../result/authentication-result.ts'
import { findCarryProblems } from './carry-problems.ts'
import type { CarryTarget } from './carry-target.ts'

/**
 * Refuses a result that must not be handed to a target: by evidence, status, contradiction, missing field, version and form
 * of the cryptogram. For `fromAuthenticationResult` of the provider packages.
 *
 * @throws ThreeDSError `result-not-carriable`, with every issue at once
 */
export function requireCarriable(result: AuthenticationResult, target: CarryTarget, accept?: AcceptMatched): void {
  const issues = findCarryProblems(result, target, accept?.matched === 'accept')
  if (issues.length === 0) return
  throw new ThreeDSError({
    code: 'result-not-carriable',
    message: `This result cannot be handed to ${target.name}: ${describeIssues(issues)}`,
    outcome: 'not-sent',
    remedy: issues[0]?.remedy ?? 'Authenticate again, for this payment.',
    provider: result.provider,
    operation: 'fromAuthenticationResult',
    issues,
  })
}
