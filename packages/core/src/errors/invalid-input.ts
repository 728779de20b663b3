import type { ProviderName } from '../vocabulary/names.ts'
import { type Issue, ThreeDSError } from './three-ds-error.ts'

/** Words for a list of issues: `amount: an integer is needed; order_id: this field is missing`. */
export const describeIssues = (issues: readonly Issue[]): string =>
  issues.map(({ path, text }) => (path === '' ? text : `${path}: ${text}`)).join('; ')

/** The error for what a caller handed over and nothing was done with. Nothing was sent. */
export function invalidInput(
  issues: readonly Issue[],
  where: { readonly provider?: ProviderName | undefined; readonly operation?: string | undefined } = {},
): ThreeDSError {
  return new ThreeDSError({
    code: 'invalid-input',
    message: describeIssues(issues),
    outcome: 'not-sent',
    remedy: issues.find(({ remedy }) => remedy !== undefined)?.remedy ?? 'Correct the named fields and call again.',
    issues,
    ...where,
  })
}
