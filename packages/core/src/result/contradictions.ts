import { meaningIn } from '../codes/meaning-in.ts'
import { eciTables } from '../eci/eci-tables.ts'
import { readEci } from '../eci/read-eci.ts'
import type { Issue } from '../errors/three-ds-error.ts'
import type { AuthenticationStatus } from './authentication-result.ts'
import { contradictionTexts } from './contradiction-texts.ts'
import { letterException, lettersOfStatus } from './letters-of-status.ts'
import { ecisOfUcafIndicators } from './ucaf-indicators.ts'

/** Which rule is broken. */
export type ContradictionCode = keyof typeof contradictionTexts

/** Two values that cannot both be true. `path` names the field that gives it away. */
export interface Contradiction extends Issue {
  readonly code: ContradictionCode
  /** What to do about it. */
  readonly remedy: string
}

/** What can contradict itself. Every {@link AuthenticationResult} fits. */
export interface ContradictionFacts {
  readonly status?: AuthenticationStatus | undefined
  readonly paResStatus?: string | undefined
  readonly eci?: string | undefined
  readonly scheme?: string | undefined
  readonly enrolled?: string | undefined
  readonly signatureVerification?: string | undefined
  /** Mastercard's UCAF indicator, one digit. It is no part of a result, but wires have it. */
  readonly ucafIndicator?: string | undefined
}

const everyStatus = Object.keys(lettersOfStatus) as AuthenticationStatus[] // a record by status: its keys are statuses

const usable: ReadonlySet<AuthenticationStatus> = new Set(['authenticated', 'attempted', 'informational'])

/** Answers of the issuer: none can come where the enrolment check ended it. */
const answered: ReadonlySet<AuthenticationStatus> = new Set([...usable, 'failed', 'rejected', 'pending'])

/** Does the value stand in the list? What is absent could. */
const couldBe = (values: readonly string[], value: string | undefined): boolean =>
  value === undefined || values.includes(value)

function letterFits(letter: string, status: AuthenticationStatus, { scheme, eci }: ContradictionFacts): boolean {
  if (lettersOfStatus[status]?.includes(letter) ?? true) return true
  const { letters, schemes, ecis } = letterException
  if (status !== letterException.status) return false
  return couldBe(letters, letter) && couldBe(schemes, scheme) && couldBe(ecis, eci)
}

/** The statuses that the facts leave open: the one they name, else those that go with the letter. */
function openStatuses(facts: ContradictionFacts): readonly AuthenticationStatus[] {
  const { status, paResStatus } = facts
  if (status !== undefined && status !== 'unknown') return [status]
  return paResStatus === undefined
    ? everyStatus
    : everyStatus.filter((one) => one !== 'unknown' && letterFits(paResStatus, one, facts))
}

const knownAnywhere = (eci: string): boolean =>
  Object.values(eciTables).some((rows) => rows.some((row) => row.eci === eci))

/** Without a scheme an ECI is only wrong if it would be so at every scheme. */
function eciCode(facts: ContradictionFacts): ContradictionCode | undefined {
  const { eci, scheme } = facts
  if (eci === undefined || !knownAnywhere(eci)) return undefined
  const table = scheme === undefined ? undefined : meaningIn(eciTables, scheme)
  if (scheme !== undefined && table === undefined) return undefined
  if (table !== undefined && !table.some((row) => row.eci === eci)) return 'eci-of-another-scheme'
  const statuses = openStatuses(facts)
  if (statuses.length === 0) return undefined
  const schemes = scheme === undefined ? Object.keys(eciTables) : [scheme]
  const fits = schemes.some((one) => statuses.some((status) => readEci({ eci, scheme: one, status }).fits))
  return fits ? undefined : 'eci-against-status'
}

function* codesOf(facts: ContradictionFacts): Generator<ContradictionCode> {
  const { status, paResStatus, enrolled, signatureVerification, eci, ucafIndicator } = facts
  if (status !== undefined && paResStatus !== undefined && !letterFits(paResStatus, status, facts))
    yield 'letter-against-status'
  const aboutEci = eciCode(facts)
  if (aboutEci !== undefined) yield aboutEci
  const ecisOfUcaf = Object.values(ecisOfUcafIndicators)
  const expected = ucafIndicator === undefined ? undefined : meaningIn(ecisOfUcafIndicators, ucafIndicator)
  if (expected !== undefined && eci !== undefined && ecisOfUcaf.includes(eci) && eci !== expected)
    yield 'ucaf-against-eci'
  if (status !== undefined && signatureVerification === 'N' && usable.has(status)) yield 'signature-not-verified'
  if (status !== undefined && ['N', 'U', 'B'].includes(enrolled ?? '') && answered.has(status)) {
    yield 'enrolment-against-status'
  }
}

/**
 * The values of a result that cannot all be true: `authenticated` beside N, a Mastercard with 05, an attempt beside N, a UCAF
 * indicator against the ECI, success without a verified signature or without an enrolled card.
 *
 * Empty where nothing contradicts; what is absent, or not known to this version, contradicts nothing. A result that
 * contradicts itself is worth no more than `unknown`: it is never liable to anyone and never parsed as usable.
 *
 * @returns the broken rules, each with the field and a remedy, never a value
 *
 * @example
 * ```ts
 * import { findContradictions } from '@three-ds/core'
 *
 * const [found] = findContradictions({ status: 'authenticated', scheme: 'mastercard', eci: '05' })
 * console.log(found?.code) // eci-of-another-scheme
 * ```
 */
export const findContradictions = (facts: ContradictionFacts): Contradiction[] =>
  Array.from(codesOf(facts), (code) => ({ code, ...contradictionTexts[code] }))
