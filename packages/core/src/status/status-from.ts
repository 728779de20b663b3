import { meaningIn } from '../codes/meaning-in.ts'
import type { AuthenticationStatus } from '../result/authentication-result.ts'
import { contradictionReason } from '../result/contradiction-reason.ts'
import { findContradictions } from '../result/contradictions.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { doubts } from './doubts.ts'
import { enrolmentRows } from './enrolment-rows.ts'
import type { StatusFacts } from './status-facts.ts'
import type { StatusRow } from './status-row.ts'
import { statusRows } from './status-rows.ts'

/** A status and why. */
export interface StatusReading {
  readonly status: AuthenticationStatus
  /** At least one. */
  readonly reasons: readonly Reason[]
}

const successes: ReadonlySet<string> = new Set(['Y', 'A', 'I'])
const endedWell: ReadonlySet<string> = new Set(['SUCCESS', 'NOACTION'])

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** A list of error numbers tells of no error if each of them is zero. */
const isError = (errorNumber: string | number | undefined): boolean =>
  !isBlank(errorNumber?.toString()) && !/^\s*0+(\s*,\s*0+)*\s*$/.test(String(errorNumber))

const doubt = (code: keyof typeof doubts, status: AuthenticationStatus = 'unknown'): StatusReading => ({
  status,
  reasons: [{ code, text: doubts[code] }],
})

const fits = ({ letters, schemes, ecis, statusReason }: StatusRow, letter: string, facts: StatusFacts): boolean =>
  letters.includes(letter) &&
  (schemes?.includes(facts.scheme ?? '') ?? true) &&
  (ecis?.includes(facts.eci ?? '') ?? true) &&
  (statusReason === undefined || statusReason === facts.statusReason)

/** What speaks against believing the letter. Keys that are there with nothing in them count. */
function doubtOf(letter: string, facts: StatusFacts): StatusReading | undefined {
  if (Object.hasOwn(facts, 'signatureVerification') && facts.signatureVerification !== 'Y') {
    return doubt('signature-not-verified')
  }
  if (Object.hasOwn(facts, 'actionCode') && isBlank(facts.actionCode)) return doubt('no-action-code')
  if (!successes.has(letter)) return undefined
  if (facts.actionCode !== undefined && !endedWell.has(facts.actionCode)) return doubt('action-code-against-status')
  return isError(facts.errorNumber) ? doubt('error-beside-success') : undefined
}

function fromLetter(letter: string, facts: StatusFacts): StatusReading {
  const row = statusRows.find((one) => fits(one, letter, facts))
  if (row === undefined) return doubt('unknown-status')
  const { status, code, text, source } = row
  return { status, reasons: [{ code, text, source }] }
}

function read(facts: StatusFacts): StatusReading {
  const { enrolled = '', paResStatus = '' } = facts
  const enrolment = meaningIn(enrolmentRows, enrolled)
  if (enrolment !== undefined) {
    const { status, ...reason } = enrolment
    return { status, reasons: [reason] }
  }
  if (!isBlank(enrolled) && enrolled !== 'Y') return doubt('unknown-enrolment')
  if (!isBlank(paResStatus)) return doubtOf(paResStatus, facts) ?? fromLetter(paResStatus, facts)
  return facts.stage === 'lookup' && isError(facts.errorNumber)
    ? doubt('lookup-error', 'unavailable')
    : doubt('no-status')
}

/**
 * The status that a provider's answer amounts to, and why. Enrolment is read first, then the signature (where there is a letter
 * for it to cover), then the letter. A cryptogram never raises a status; values that contradict each other make it `unknown`.
 *
 * @param facts - what the provider said, in EMV's words; see {@link StatusFacts} for keys that count even when empty
 * @returns the status with at least one reason; never throws
 *
 * @example
 * ```ts
 * import { statusFrom } from '@three-ds/core'
 *
 * console.log(statusFrom({ enrolled: 'Y', paResStatus: 'Y', eci: '05', scheme: 'visa' }).status) // authenticated
 * console.log(statusFrom({ enrolled: 'N' }).status) // not-enrolled
 * console.log(statusFrom({ paResStatus: 'Y', signatureVerification: undefined }).status) // unknown
 * console.log(statusFrom({ paResStatus: 'Y', eci: '05', scheme: 'mastercard' }).status) // unknown
 * ```
 */
export function statusFrom(facts: StatusFacts): StatusReading {
  const reading = read(facts)
  if (reading.status === 'unknown') return reading
  const paResStatus = isBlank(facts.paResStatus) ? undefined : facts.paResStatus
  const contradictions = findContradictions({ ...facts, paResStatus, status: reading.status })
  if (contradictions.length === 0) return reading
  return { status: 'unknown', reasons: contradictions.map(contradictionReason) }
}
