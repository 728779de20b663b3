import type { DeclineKind } from '@three-ds/core'
import { hardDeclines, softDeclines } from './decline-codes.ts'
import { authenticationFailed, authenticationRequired } from './three-d-s-codes.ts'
import { undecidedCodes } from './undecided-codes.ts'

/** Later rows count more: what tells of 3-D Secure says more than soft. */
const kinds: ReadonlyMap<string, DeclineKind> = new Map([
  ...softDeclines.map((code) => [code, 'soft'] as const),
  ...hardDeclines.map((code) => [code, 'hard'] as const),
  ...authenticationRequired.map((code) => [code, 'authentication-required'] as const),
  ...authenticationFailed.map((code) => [code, 'authentication-failed'] as const),
])

/** Families of codes that tell of a payment, whatever comes after the dot. */
const paymentFamilies = /^(?:card|gateway|customer|payment)\./

const blocked: ReadonlySet<string> = new Set(['request.transaction-blocked', 'routing-rules.transaction-blocked'])

/** Requests that were refused before a payment was tried. Source: processout/processout-android, `POFailure.kt`. */
const refusals: ReadonlySet<string> = new Set([
  'gateway.validation-error',
  'gateway.invalid-customer-input',
  'gateway.missing-customer-input',
  'gateway.invalid-state',
])

/**
 * What a code of ProcessOut's comes down to; `undistinguished` where the catalogue does not know it.
 *
 * @example
 * ```ts
 * import { declineKind } from '@three-ds/processout'
 *
 * console.log(declineKind('card.stolen')) // hard
 * console.log(declineKind('card.needs-authentication')) // authentication-required
 * console.log(declineKind('card.new-since')) // undistinguished
 * ```
 */
export const declineKind = (code: string): DeclineKind => kinds.get(code) ?? 'undistinguished'

/** Does the code tell of a payment that was decided against? A time-out behind ProcessOut decides nothing. */
export const isDeclineCode = (code: string): boolean =>
  !undecidedCodes.has(code) && !refusals.has(code) && (paymentFamilies.test(code) || blocked.has(code))
