import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessLiability } from '../../src/liability/assess-liability.ts'
import { liabilityRows, undecided } from '../../src/liability/liability-rows.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'
import { findContradictions } from '../../src/result/contradictions.ts'
import { anyResult, authenticated, cavv, nearlyGood } from '../result/any-result.ts'

const facts = { provider: 'cardinal', evidence: 'signed', test: false, scheme: 'visa', cavv } as const
const { cavv: _, ...withoutCavv } = authenticated

type Row = readonly [result: AuthenticationResult, liability: string, code: string, disputed: boolean]

const rows: readonly Row[] = [
  [authenticated, 'issuer', 'authenticated', false],
  [{ ...authenticated, evidence: 'fetched' }, 'issuer', 'authenticated', false],
  [{ ...facts, status: 'authenticated', scheme: 'mastercard', eci: '02' }, 'issuer', 'authenticated', false],
  [{ ...facts, status: 'authenticated', scheme: 'amex', eci: '05' }, 'issuer', 'authenticated', false],
  [{ ...facts, status: 'authenticated', scheme: 'mastercard', eci: '07' }, 'issuer', 'recurring-authenticated', false],
  [{ ...facts, status: 'attempted', eci: '06' }, 'issuer', 'attempted', false],
  [{ ...facts, status: 'attempted', scheme: 'mastercard', eci: '01' }, 'issuer', 'attempted', true],
  [{ ...facts, status: 'attempted', scheme: 'cartes-bancaires', eci: '01' }, 'issuer', 'attempted', true],
  [{ ...facts, status: 'authenticated', scheme: 'mastercard', eci: 'N2' }, 'merchant', 'non-payment', true],
  [withoutCavv, 'merchant', 'no-cryptogram', false],
  [{ ...authenticated, cavv: ' ' }, 'merchant', 'no-cryptogram', false],
  [{ ...withoutCavv, status: 'attempted', eci: '06', paResStatus: 'A' }, 'merchant', 'no-cryptogram', false],
  [{ ...authenticated, cavv: 'AAAA' }, 'unknown', 'malformed-cryptogram', false],
  [{ ...authenticated, cavv: '?' }, 'unknown', 'malformed-cryptogram', false],
  [{ ...facts, status: 'authenticated' }, 'unknown', 'no-known-eci', false],
  [{ ...facts, status: 'authenticated', scheme: 'dankort', eci: '05' }, 'unknown', 'no-known-eci', false],
  [{ ...facts, status: 'authenticated', eci: '99' }, 'unknown', 'no-known-eci', false],
  [{ ...facts, status: 'informational', scheme: 'mastercard', eci: '04' }, 'merchant', 'informational', false],
  [{ ...facts, status: 'informational', scheme: 'mastercard', eci: '06' }, 'merchant', 'informational', false],
  [{ ...facts, status: 'informational', eci: '07' }, 'merchant', 'informational', false],
  [{ ...facts, status: 'failed', eci: '07' }, 'merchant', 'failed', false],
  [{ ...facts, status: 'failed', scheme: 'mastercard', eci: 'N0' }, 'merchant', 'failed', false],
  [{ ...facts, status: 'rejected', eci: '07' }, 'merchant', 'rejected', false],
  [{ ...facts, status: 'unavailable', eci: '07' }, 'merchant', 'without-3ds', false],
  [{ ...facts, status: 'not-enrolled' }, 'merchant', 'without-3ds', false],
  [{ ...facts, status: 'bypassed' }, 'merchant', 'without-3ds', false],
  [{ ...facts, status: 'pending' }, 'unknown', 'not-finished', false],
  [{ ...facts, status: 'unknown' }, 'unknown', 'status-unknown', false],
  [{ ...authenticated, test: true }, 'unknown', 'test-result', false],
  [{ ...authenticated, evidence: 'matched' }, 'unknown', 'matched-evidence', false],
  [{ ...authenticated, evidence: 'browser' }, 'unknown', 'browser-evidence', false],
  [{ ...facts, status: 'failed', evidence: 'browser' }, 'unknown', 'browser-evidence', false],
  [{ ...authenticated, paResStatus: 'N' }, 'unknown', 'letter-against-status', false],
  [{ ...authenticated, eci: '02' }, 'unknown', 'eci-of-another-scheme', false],
  [{ ...authenticated, eci: '06' }, 'unknown', 'eci-against-status', false],
  [{ ...authenticated, signatureVerification: 'N' }, 'unknown', 'signature-not-verified', false],
]

describe('assessLiability, before the authorization', () => {
  it.each(rows)('%j: %s (%s)', (result, liability, code, disputed) => {
    const assessment = assessLiability(result)
    expect(assessment.liability).toBe(liability)
    expect(assessment.reasons[0]?.code).toBe(code)
    expect(assessment.disputed).toBe(disputed)
    expect(assessment.forecast).toBe(true)
  })

  it('reaches every row of the table in the examples above', () => {
    const reached = new Set(rows.map(([, , code]) => code))
    expect([...liabilityRows, undecided].map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([])
  })

  it('gives words with every rule, and a source with every rule that puts the liability on somebody', () => {
    for (const { text, source, liability } of [...liabilityRows, undecided]) {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(source === undefined).toBe(liability === 'unknown')
    }
    const [reason] = assessLiability(authenticated).reasons
    expect(reason?.source).toBe('https://www.checkout.com/docs/developer-resources/codes/eci-values')
  })

  it('takes a Mastercard cryptogram of 24 bytes, and a Visa one of 20 only', () => {
    const long = 'A'.repeat(32)
    const mastercard = { ...facts, status: 'authenticated', scheme: 'mastercard', eci: '02', cavv: long } as const
    expect(assessLiability(mastercard).liability).toBe('issuer')
    expect(assessLiability({ ...authenticated, cavv: long }).liability).toBe('unknown')
  })

  it('says issuer only if everything holds', () => {
    const strong = ['authenticated', 'attempted']
    let issuers = 0
    fc.assert(
      fc.property(nearlyGood, (result) => {
        if (assessLiability(result).liability !== 'issuer') return
        issuers += 1
        expect(['signed', 'fetched']).toContain(result.evidence)
        expect(result.test).toBe(false)
        expect(strong).toContain(result.status)
        expect(result.cavv?.trim()).toBeTruthy()
        expect(result.scheme).toBeDefined()
        expect(result.eci).toBeDefined()
        expect(result.signatureVerification).not.toBe('N')
        expect(['N', 'R', 'U']).not.toContain(result.paResStatus)
        expect(findContradictions(result)).toEqual([])
      }),
      { numRuns: 2000 },
    )
    expect(issuers).toBeGreaterThan(0)
  })

  it('never says issuer for a browser, a match, a test, N, R, U or a missing cryptogram', () => {
    const spoilers = fc.constantFrom<Partial<AuthenticationResult>>(
      { evidence: 'browser' },
      { evidence: 'matched' },
      { test: true },
      { status: 'failed' },
      { status: 'rejected' },
      { status: 'unavailable' },
      { status: 'not-enrolled' },
      { status: 'informational' },
      { status: 'unknown' },
      { paResStatus: 'N' },
      { paResStatus: 'R' },
      { paResStatus: 'U' },
      { signatureVerification: 'N' },
      { cavv: '' },
    )
    const good = fc.constantFrom<AuthenticationResult>(
      ...rows.filter(([, who]) => who === 'issuer').map(([result]) => result),
    )
    fc.assert(
      fc.property(fc.oneof(good, anyResult), spoilers, (result, spoiler) => {
        const spoilt = { ...result, ...spoiler } as AuthenticationResult // a spread of a union is none
        expect(assessLiability(spoilt).liability).not.toBe('issuer')
      }),
    )
  })

  it('never shows a value of the result', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const shown = JSON.stringify(assessLiability({ ...result, cavv, trxId: 'planted-id' }))
        expect(shown).not.toContain(cavv)
        expect(shown).not.toContain('planted-id')
      }),
    )
  })
})
