import type { Clock } from '@three-ds/core'
import type { InspectionProblem } from '../inspection.ts'

/** A token that has expired by now: it was good once. Source: RFC 7519, section 4.1.4. */
export function expiryProblems(claims: Readonly<Record<string, unknown>>, clock: Clock): InspectionProblem[] {
  const { exp } = claims
  if (typeof exp !== 'number' || exp * 1000 > clock.now()) return []
  const remedy = 'For a look at it that does not matter. A flow needs a new one.'
  return [{ code: 'expired', path: 'exp', text: 'The token has expired.', remedy }]
}
