import type { IsoDateTime } from '../vocabulary/json.ts'
import { ageLimits } from './age-limits.ts'
import { type Findings, notChecked, nothing, wrong } from './findings.ts'

const dayMs = 24 * 60 * 60_000

/**
 * Is the result recent enough?
 *
 * @param authenticatedAt - when the issuer answered
 * @param now - milliseconds since 1970
 */
export function checkAge(authenticatedAt: IsoDateTime | undefined, now: number, maxAgeDays: number): Findings {
  if (authenticatedAt === undefined) {
    return notChecked({
      field: 'authenticatedAt',
      text: 'it is not known when this was authenticated',
      remedy: `Make sure that it was within ${maxAgeDays} days.`,
    })
  }
  const age = now - Date.parse(authenticatedAt)
  if (Number.isNaN(age) || age < -ageLimits.aheadMs) {
    return wrong({
      code: 'time-implausible',
      field: 'authenticatedAt',
      text: 'the time of the authentication cannot be read, or is still to come',
      remedy: 'Read the authentication again at its provider, and check your clock.',
    })
  }
  return age <= maxAgeDays * dayMs
    ? nothing
    : wrong({
        code: 'too-old',
        field: 'authenticatedAt',
        text: `this was authenticated more than ${maxAgeDays} days ago`,
        remedy: 'Authenticate again, for this payment.',
      })
}
