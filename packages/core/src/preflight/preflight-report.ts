import type { Problem, Warning } from '../carry/problem.ts'
import type { MatchedAuthenticationResult, VerifiedAuthenticationResult } from '../result/authentication-result.ts'

/** Everything that `preflight` found, at once. */
export type PreflightReport<
  Result extends VerifiedAuthenticationResult | MatchedAuthenticationResult = VerifiedAuthenticationResult,
> =
  | {
      readonly ok: true
      /** The same result, of the type that `fromAuthenticationResult` takes. */
      readonly result: Result
      readonly warnings: readonly Warning[]
      /** Under which key its use was claimed. `seen.release(claim)` gives it back: only where nothing was sent. */
      readonly claim?: string
    }
  | {
      readonly ok: false
      readonly problems: readonly [Problem, ...Problem[]]
      readonly warnings: readonly Warning[]
    }
