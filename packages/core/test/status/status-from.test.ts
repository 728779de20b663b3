import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContradictions } from '../../src/result/contradictions.ts'
import { enrolmentRows } from '../../src/status/enrolment-rows.ts'
import type { StatusFacts } from '../../src/status/status-facts.ts'
import { statusFrom } from '../../src/status/status-from.ts'
import { statusRows } from '../../src/status/status-rows.ts'

const visa = { enrolled: 'Y', signatureVerification: 'Y', scheme: 'visa' }
const mastercard = { ...visa, scheme: 'mastercard' }
const codes = (facts: StatusFacts): string[] => statusFrom(facts).reasons.map(({ code }) => code)

type Row = readonly [facts: StatusFacts, status: string, code: string]

const letters: readonly Row[] = [
  [{ ...visa, paResStatus: 'Y', eci: '05' }, 'authenticated', 'authenticated'],
  [{ ...mastercard, paResStatus: 'Y', eci: '02' }, 'authenticated', 'authenticated'],
  [{ ...mastercard, paResStatus: 'Y', eci: '07' }, 'authenticated', 'authenticated'],
  [{ ...visa, paResStatus: 'A', eci: '06' }, 'attempted', 'attempted'],
  [{ ...mastercard, paResStatus: 'A', eci: '01' }, 'attempted', 'attempted'],
  [{ ...visa, paResStatus: 'N', eci: '07' }, 'failed', 'failed'],
  [{ ...mastercard, paResStatus: 'N', eci: '00', statusReason: '81' }, 'failed', 'failed'],
  [{ ...visa, paResStatus: 'R', eci: '07' }, 'rejected', 'rejected'],
  [{ ...visa, paResStatus: 'I', eci: '07' }, 'informational', 'informational'],
  [{ ...mastercard, paResStatus: 'I', eci: '04' }, 'informational', 'informational'],
  [
    { ...mastercard, paResStatus: 'N', eci: '06', statusReason: '81' },
    'informational',
    'mastercard-exemption-accepted',
  ],
  [{ ...mastercard, paResStatus: 'U', eci: '04', statusReason: '80' }, 'informational', 'mastercard-data-only'],
  [{ ...mastercard, paResStatus: 'U', eci: '04' }, 'informational', 'mastercard-without-shift'],
  [{ ...mastercard, paResStatus: 'Y', eci: '06' }, 'informational', 'mastercard-without-shift'],
  [{ ...mastercard, paResStatus: 'A', eci: '04' }, 'informational', 'mastercard-without-shift'],
  [{ ...mastercard, scheme: 'maestro', paResStatus: 'Y', eci: '06' }, 'informational', 'mastercard-without-shift'],
  [{ ...visa, paResStatus: 'C', eci: '07' }, 'pending', 'challenge-pending'],
  [{ ...visa, paResStatus: 'D' }, 'pending', 'challenge-pending'],
  [{ ...visa, paResStatus: 'S' }, 'pending', 'challenge-pending'],
  [{ ...visa, paResStatus: 'U', eci: '07' }, 'unavailable', 'unavailable'],
  [{ ...visa, paResStatus: 'U', statusReason: '80' }, 'unavailable', 'unavailable'],
  [{ enrolled: 'N', eci: '07', scheme: 'visa' }, 'not-enrolled', 'not-enrolled'],
  [{ enrolled: 'U', eci: '07', scheme: 'visa', errorNumber: '1001' }, 'unavailable', 'enrolment-unavailable'],
  [{ enrolled: 'B', eci: '00', scheme: 'mastercard' }, 'bypassed', 'bypassed'],
  [{ paResStatus: 'Y' }, 'authenticated', 'authenticated'],
  [{ scheme: 'mastercard', paResStatus: 'U', statusReason: '80' }, 'unavailable', 'unavailable'],
  [
    { scheme: 'mastercard', paResStatus: 'U', eci: '06', statusReason: '80' },
    'informational',
    'mastercard-without-shift',
  ],
]

const doubtful: readonly Row[] = [
  [{}, 'unknown', 'no-status'],
  [{ enrolled: 'Y', paResStatus: '' }, 'unknown', 'no-status'],
  [{ enrolled: 'Y', paResStatus: '  ', cavv: 'AAAA', eci: '05', scheme: 'visa' }, 'unknown', 'no-status'],
  [{ enrolled: 'X', paResStatus: 'Y' }, 'unknown', 'unknown-enrolment'],
  [{ ...visa, paResStatus: 'y' }, 'unknown', 'unknown-status'],
  [{ ...visa, paResStatus: 'Z' }, 'unknown', 'unknown-status'],
  [{ ...visa, signatureVerification: 'N', paResStatus: 'Y' }, 'unknown', 'signature-not-verified'],
  [{ ...visa, signatureVerification: '', paResStatus: 'Y' }, 'unknown', 'signature-not-verified'],
  [{ ...visa, signatureVerification: undefined, paResStatus: 'A' }, 'unknown', 'signature-not-verified'],
  [{ ...visa, paResStatus: 'Y', actionCode: undefined }, 'unknown', 'no-action-code'],
  [{ ...visa, paResStatus: 'Y', actionCode: ' ' }, 'unknown', 'no-action-code'],
  [{ ...visa, paResStatus: 'Y', actionCode: 'FAILURE' }, 'unknown', 'action-code-against-status'],
  [{ ...visa, paResStatus: 'A', actionCode: 'ERROR' }, 'unknown', 'action-code-against-status'],
  [{ ...visa, paResStatus: 'I', actionCode: 'NEW' }, 'unknown', 'action-code-against-status'],
  [{ ...visa, paResStatus: 'Y', errorNumber: 1001 }, 'unknown', 'error-beside-success'],
  [{ ...visa, paResStatus: 'Y', errorNumber: '0,1002' }, 'unknown', 'error-beside-success'],
  [{ ...visa, paResStatus: 'Y', errorNumber: 'x' }, 'unknown', 'error-beside-success'],
  [{ errorNumber: 1011 }, 'unknown', 'no-status'],
  [{ errorNumber: 0, stage: 'lookup' }, 'unknown', 'no-status'],
  [{ errorNumber: '9000', stage: 'lookup' }, 'unavailable', 'lookup-error'],
]

describe('statusFrom', () => {
  it.each(letters)('%j is %s', (facts, status, code) => {
    expect(statusFrom(facts).status).toBe(status)
    expect(codes(facts)).toEqual([code])
  })

  it.each(doubtful)('%j is %s, because of %s', (facts, status, code) => {
    expect(statusFrom(facts).status).toBe(status)
    expect(codes(facts)).toEqual([code])
  })

  it('reads enrolment before the signature and the letter', () => {
    expect(statusFrom({ enrolled: 'N', signatureVerification: 'N', actionCode: undefined }).status).toBe('not-enrolled')
  })

  it('looks at the signature only where a letter is there for it to cover', () => {
    expect(codes({ enrolled: 'Y', signatureVerification: 'N' })).toEqual(['no-status'])
  })

  it('looks at the signature and the ActionCode only where the wire has them', () => {
    expect(statusFrom({ paResStatus: 'Y' }).status).toBe('authenticated')
  })

  it('takes NOACTION and SUCCESS beside a success, and any ActionCode beside a failure', () => {
    expect(statusFrom({ ...visa, paResStatus: 'Y', actionCode: 'NOACTION' }).status).toBe('authenticated')
    expect(statusFrom({ ...visa, paResStatus: 'Y', actionCode: 'SUCCESS' }).status).toBe('authenticated')
    expect(statusFrom({ ...visa, paResStatus: 'N', actionCode: 'FAILURE' }).status).toBe('failed')
    expect(statusFrom({ enrolled: 'N', actionCode: 'NOACTION' }).status).toBe('not-enrolled')
  })

  it.each([0, '0', '00', '0,0', '0,00,000', ' 0 , 0 ', '', undefined])(
    'takes the error number %j for no error',
    (errorNumber) => {
      expect(statusFrom({ ...visa, paResStatus: 'Y', errorNumber }).status).toBe('authenticated')
    },
  )

  it('keeps a failure beside an error number', () => {
    expect(statusFrom({ ...visa, paResStatus: 'N', errorNumber: 1001 }).status).toBe('failed')
  })

  it.each<Row>([
    [{ ...mastercard, paResStatus: 'Y', eci: '05' }, 'unknown', 'eci-of-another-scheme'],
    [{ ...visa, paResStatus: 'Y', eci: '02' }, 'unknown', 'eci-of-another-scheme'],
    [{ ...visa, paResStatus: 'Y', eci: '07' }, 'unknown', 'eci-against-status'],
    [{ ...mastercard, paResStatus: 'N', eci: '06' }, 'unknown', 'eci-against-status'],
    [{ ...mastercard, paResStatus: 'Y', eci: '02', ucafIndicator: '1' }, 'unknown', 'ucaf-against-eci'],
    [{ enrolled: 'N', paResStatus: 'Y' }, 'unknown', 'letter-against-status'],
    [{ paResStatus: 'N', eci: '06', statusReason: '81' }, 'unknown', 'eci-against-status'],
    [{ paResStatus: 'U', eci: '04', statusReason: '80' }, 'unknown', 'eci-against-status'],
  ])('%j contradicts itself', (facts, status, code) => {
    expect(statusFrom(facts).status).toBe(status)
    expect(codes(facts)).toContain(code)
  })

  it('names what it doubts first, whatever else contradicts', () => {
    const facts = { ...mastercard, signatureVerification: 'N', paResStatus: 'Y', eci: '05' }
    expect(codes(facts)).toEqual(['signature-not-verified'])
  })

  it('holds a blank letter for none', () => {
    expect(statusFrom({ enrolled: 'N', paResStatus: '  ' }).status).toBe('not-enrolled')
    expect(statusFrom({ enrolled: 'U', paResStatus: '' }).status).toBe('unavailable')
  })

  it('gives a reason in words with every doubt', () => {
    for (const [facts] of doubtful) for (const { text } of statusFrom(facts).reasons) expect(text).toMatch(/\S \S.*\.$/)
  })

  it('gives a source with every row of the tables, and says which are not confirmed', () => {
    expect(statusRows.filter(({ confirmed }) => !confirmed).map(({ code }) => code)).toEqual([
      'mastercard-exemption-accepted',
      'mastercard-data-only',
    ])
    for (const { source, text } of [...statusRows, ...Object.values(enrolmentRows)]) {
      expect(source).not.toBe('')
      expect(text).toMatch(/\.$/)
    }
  })

  it('reaches every row of the tables in the examples above', () => {
    const reached = new Set(letters.map(([, , code]) => code))
    const rows = [...statusRows, ...Object.values(enrolmentRows)].map(({ code }) => code)
    expect(rows.filter((code) => !reached.has(code))).toEqual([])
  })

  const maybe = (...values: string[]) => fc.option(fc.constantFrom(...values, '', 'X'), { nil: undefined })
  const anyFacts = fc.record(
    {
      enrolled: maybe('Y', 'N', 'U', 'B'),
      signatureVerification: maybe('Y', 'N'),
      paResStatus: maybe('Y', 'N', 'U', 'A', 'C', 'D', 'R', 'I', 'S'),
      statusReason: maybe('80', '81'),
      eci: maybe('00', '01', '02', '04', '05', '06', '07', 'N0', 'N2'),
      scheme: maybe('visa', 'mastercard', 'amex', 'cartes-bancaires'),
      ucafIndicator: maybe('0', '1', '2'),
      errorNumber: maybe('0', '1001'),
      actionCode: maybe('SUCCESS', 'NOACTION', 'FAILURE', 'ERROR'),
    },
    { requiredKeys: [] },
  )

  it('is never raised by a cryptogram', () => {
    fc.assert(
      fc.property(anyFacts, fc.string(), (facts, cavv) => {
        expect(statusFrom({ ...facts, cavv })).toEqual(statusFrom(facts))
      }),
    )
  })

  it('is never a status that its own facts contradict, and always has a reason', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { status, reasons } = statusFrom(facts)
        expect(reasons.length).toBeGreaterThan(0)
        const paResStatus = facts.paResStatus?.trim() === '' ? undefined : facts.paResStatus
        if (status !== 'unknown') expect(findContradictions({ ...facts, paResStatus, status })).toEqual([])
      }),
    )
  })

  it('is a success only for a Y, A or I, or one of the two Mastercard exceptions', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { status } = statusFrom(facts)
        if (status === 'authenticated') expect(facts.paResStatus).toBe('Y')
        if (status === 'attempted') expect(facts.paResStatus).toBe('A')
        if (status === 'informational') expect(facts.paResStatus).toMatch(/^[IYANU]$/)
      }),
    )
  })
})
