import { findCarryProblems } from '../carry/carry-problems.ts'
import type {
  AcceptMatched,
  AuthenticationResult,
  MatchedAuthenticationResult,
  VerifiedAuthenticationResult,
} from '../result/authentication-result.ts'
import { checkAge } from './check-age.ts'
import { checkIntent } from './check-intent.ts'
import { checkResult } from './check-result.ts'
import { claimUse } from './claim-use.ts'
import { compareAmount } from './compare-amount.ts'
import { compareCard } from './compare-card.ts'
import type { PreflightIntent } from './preflight-intent.ts'
import type { PreflightReport } from './preflight-report.ts'
import { weighResult } from './weigh-result.ts'

type Carriable = VerifiedAuthenticationResult | MatchedAuthenticationResult

/**
 * Will this result be accepted there, for this payment? Everything that speaks against it at once, each with its remedy: what
 * `fromAuthenticationResult` would refuse, an amount that is higher or in another currency, another card, its age, and that it
 * has carried a payment before.
 *
 * Nothing is sent. Where all else fits, and only there, its one use is claimed in `seen`: ask once, right before you pay. If you
 * then send nothing after all, give it back with `seen.release(report.claim)`. After a payment, and after one whose outcome is
 * unknown, the claim stays.
 *
 * What could not be checked is a warning `not-checked`, never silence.
 *
 * @param result - of any provider, as it was stored
 * @param intent - what is to be charged, and where; `accept: { matched: 'accept' }` lets pass what only agrees with your state
 * @returns a report; a refusal is a value
 * @throws ThreeDSError `invalid-input` for a result that was not parsed, for an amount, a date or an age that is none; whatever the
 * store throws
 * @example
 * ```ts
 * import { createMemorySeenStore, preflight } from '@three-ds/core'
 * import { adyen } from '@three-ds/core/targets'
 *
 * const result = {
 *   provider: 'cardinal', evidence: 'signed', status: 'authenticated', test: false, scheme: 'visa', eci: '05',
 *   cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=', dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba', version: '2.2.0',
 *   authenticatedAt: '2026-01-31T09:30:00.000Z', amount: { minorUnits: 4999, currency: 'EUR' },
 * } as const
 * const report = await preflight(result, {
 *   target: adyen,
 *   amount: { minorUnits: 5999, currency: 'EUR' },
 *   now: new Date('2026-06-01T00:00:00Z'),
 *   seen: createMemorySeenStore(),
 * })
 * if (!report.ok) for (const { code } of report.problems) console.log(code) // amount-differs, too-old
 * ```
 */
export function preflight(
  result: AuthenticationResult,
  intent: PreflightIntent & { readonly accept: AcceptMatched },
): Promise<PreflightReport<Carriable>>
export function preflight(result: AuthenticationResult, intent: PreflightIntent): Promise<PreflightReport>
export async function preflight(
  result: AuthenticationResult,
  intent: PreflightIntent & { readonly accept?: AcceptMatched },
): Promise<PreflightReport<Carriable>> {
  checkResult(result)
  const { amount, now, maxAgeDays } = checkIntent(intent)
  const checks = [
    compareAmount(result.amount, amount),
    compareCard(result.card, intent.card),
    checkAge(result.authenticatedAt, now, maxAgeDays),
  ]
  const warnings = [...weighResult(result), ...checks.flatMap((check) => check.warnings)]
  const [first, ...others] = [
    ...findCarryProblems(result, intent.target, intent.accept?.matched === 'accept'),
    ...checks.flatMap(({ problems }) => problems),
  ]
  if (first !== undefined) return { ok: false, problems: [first, ...others], warnings }

  const { findings, claim } = await claimUse(result, intent.seen)
  const [used] = findings.problems
  if (used !== undefined) return { ok: false, problems: [used], warnings }
  return {
    ok: true,
    // Any other evidence is a problem of `findCarryProblems`, and so was refused above.
    result: result as Carriable,
    warnings: [...warnings, ...findings.warnings],
    ...(claim === undefined ? {} : { claim }),
  }
}
