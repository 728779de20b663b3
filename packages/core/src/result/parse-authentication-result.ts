import { describeIssues, invalidInput } from '../errors/invalid-input.ts'
import { ThreeDSError } from '../errors/three-ds-error.ts'
import { parseInput } from '../wire/parse-input.ts'
import type { AuthenticationResult, BrowserAuthenticationResult } from './authentication-result.ts'
import { authenticationResultSchema } from './authentication-result-schema.ts'
import { findContradictions } from './contradictions.ts'

const operation = 'parseAuthenticationResult'

const noOrigin = {
  path: 'options.origin',
  text: 'one of "trusted", "browser" is needed here',
  remedy: 'Say `trusted` only for JSON that your own server wrote and nobody else can change; else `browser`.',
}

/** The value with the browser's evidence, whatever it says of itself. What is no object is left for the schema to refuse. */
const asBrowser = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, evidence: 'browser' } : value

/** A result whose status is `unknown` claims nothing, so it may hold values that contradict each other: it says so. */
function refuseContradictions(result: AuthenticationResult): void {
  const issues = result.status === 'unknown' ? [] : findContradictions(result)
  const [first] = issues
  if (first === undefined) return
  throw new ThreeDSError({
    code: 'verification-failed',
    message: `the result contradicts itself: ${describeIssues(issues)}`,
    outcome: 'not-sent',
    remedy: first.remedy,
    operation,
    issues: issues.map(({ path, text, remedy }) => ({ path, text, remedy })),
  })
}

/**
 * An authentication result from JSON. Where the JSON comes from has no default, because it decides what may be believed:
 *
 * - `trusted`: your own store, to which only your server writes. The evidence written in it is kept.
 * - `browser`: everything else. The evidence becomes `browser`, whatever the JSON says.
 *
 * Unknown keys are kept, so what a later version wrote still parses. `null` is the same as absent.
 *
 * @param value - the parsed JSON, not its text
 * @throws ThreeDSError `invalid-input` if the shape is wrong or `origin` is missing; `verification-failed` if the result claims
 * a status that its own values contradict (`findContradictions`). Both `not-sent`, with every issue at once.
 *
 * @example
 * ```ts
 * import { parseAuthenticationResult } from '@three-ds/core'
 *
 * const json = JSON.parse('{"provider":"finaro","status":"failed","test":false,"evidence":"signed"}')
 * console.log(parseAuthenticationResult(json, { origin: 'trusted' }).evidence) // signed
 * console.log(parseAuthenticationResult(json, { origin: 'browser' }).evidence) // browser
 * ```
 */
export function parseAuthenticationResult(
  value: unknown,
  options: { readonly origin: 'browser' },
): BrowserAuthenticationResult
export function parseAuthenticationResult(value: unknown, options: { readonly origin: 'trusted' }): AuthenticationResult
export function parseAuthenticationResult(
  value: unknown,
  options: { readonly origin: 'trusted' | 'browser' },
): AuthenticationResult {
  const origin: unknown = (options as typeof options | undefined)?.origin // JavaScript callers may leave it out
  if (origin !== 'trusted' && origin !== 'browser') throw invalidInput([noOrigin], { operation })
  const parsed = parseInput(authenticationResultSchema, origin === 'browser' ? asBrowser(value) : value, { operation })
  const result = parsed as AuthenticationResult // the schema has checked that `evidence` is one of the four
  refuseContradictions(result)
  return result
}
