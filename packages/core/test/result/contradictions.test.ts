import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuthenticationStatus } from '../../src/result/authentication-result.ts'
import { contradictionReason } from '../../src/result/contradiction-reason.ts'
import { contradictionTexts } from '../../src/result/contradiction-texts.ts'
import { type ContradictionFacts, findContradictions } from '../../src/result/contradictions.ts'
import { lettersOfStatus } from '../../src/result/letters-of-status.ts'
import { anyResult, authenticated } from './any-result.ts'

const codes = (facts: ContradictionFacts): string[] => findContradictions(facts).map(({ code }) => code)

const allLetters = ['Y', 'N', 'U', 'A', 'C', 'D', 'R', 'I', 'S', 'Z']
const letters: Readonly<Record<AuthenticationStatus, string>> = {
  authenticated: 'Y',
  attempted: 'A',
  failed: 'N',
  rejected: 'R',
  informational: 'YNUAI',
  pending: 'CDS',
  unavailable: 'U',
  'not-enrolled': 'NU',
  bypassed: 'NU',
  unknown: 'YNUACDRISZ',
}

describe('findContradictions', () => {
  it('finds nothing in a result whose values agree', () => {
    expect(findContradictions(authenticated)).toEqual([])
    expect(findContradictions({})).toEqual([])
  })

  it.each(Object.entries(letters))('takes %s beside the letters %s and no others', (status, fitting) => {
    const found = allLetters.filter(
      (paResStatus) => codes({ status: status as AuthenticationStatus, paResStatus }).length === 0,
    )
    expect(found).toEqual([...fitting])
  })

  it("takes informational beside another letter only with Mastercard's 04 and 06", () => {
    const others = ['Y', 'A', 'U', 'N']
    const facts = { status: 'informational', paResStatus: 'Y' } as const
    expect(others.filter((paResStatus) => codes({ ...facts, paResStatus, scheme: 'visa' }).length === 0)).toEqual([])
    for (const paResStatus of others) {
      for (const scheme of ['mastercard', 'maestro']) {
        expect(codes({ ...facts, paResStatus, scheme, eci: '04' })).toEqual([])
        expect(codes({ ...facts, paResStatus, scheme, eci: '06' })).toEqual([])
      }
    }
    expect(codes({ ...facts, scheme: 'visa', eci: '07' })).toEqual(['letter-against-status'])
    expect(codes({ ...facts, scheme: 'mastercard', eci: '00' })).toEqual(['letter-against-status'])
    expect(codes({ ...facts, paResStatus: 'R', scheme: 'mastercard', eci: '06' })).toEqual(['letter-against-status'])
  })

  it('knows the letters of every status', () => {
    expect(Object.keys(lettersOfStatus).toSorted()).toEqual(Object.keys(letters).toSorted())
  })

  it.each<readonly [ContradictionFacts, string]>([
    [{ status: 'authenticated', paResStatus: 'N' }, 'letter-against-status'],
    [{ status: 'attempted', paResStatus: 'N' }, 'letter-against-status'],
    [{ status: 'failed', paResStatus: 'Y' }, 'letter-against-status'],
    [{ scheme: 'mastercard', eci: '05' }, 'eci-of-another-scheme'],
    [{ scheme: 'visa', eci: '02' }, 'eci-of-another-scheme'],
    [{ scheme: 'amex', eci: 'N2' }, 'eci-of-another-scheme'],
    [{ status: 'authenticated', scheme: 'visa', eci: '07' }, 'eci-against-status'],
    [{ status: 'rejected', enrolled: 'N' }, 'enrolment-against-status'],
    [{ status: 'attempted', eci: '01', ucafIndicator: '2', scheme: 'mastercard' }, 'ucaf-against-eci'],
    [{ status: 'authenticated', scheme: 'mastercard', eci: '06' }, 'eci-against-status'],
    [{ status: 'failed', scheme: 'mastercard', eci: '02' }, 'eci-against-status'],
    [{ status: 'failed', eci: '05' }, 'eci-against-status'],
    [{ paResStatus: 'Y', scheme: 'visa', eci: '07' }, 'eci-against-status'],
    [{ status: 'unknown', paResStatus: 'R', scheme: 'visa', eci: '05' }, 'eci-against-status'],
    [{ scheme: 'mastercard', eci: '02', ucafIndicator: '0' }, 'ucaf-against-eci'],
    [{ scheme: 'mastercard', eci: '02', ucafIndicator: '1' }, 'ucaf-against-eci'],
    [{ scheme: 'mastercard', eci: '00', ucafIndicator: '2' }, 'ucaf-against-eci'],
    [{ status: 'authenticated', signatureVerification: 'N' }, 'signature-not-verified'],
    [{ status: 'attempted', signatureVerification: 'N' }, 'signature-not-verified'],
    [{ status: 'informational', signatureVerification: 'N' }, 'signature-not-verified'],
    [{ status: 'authenticated', enrolled: 'N' }, 'enrolment-against-status'],
    [{ status: 'failed', enrolled: 'U' }, 'enrolment-against-status'],
    [{ status: 'pending', enrolled: 'B' }, 'enrolment-against-status'],
  ])('finds in %j that it is %s', (facts, code) => {
    expect(codes(facts)).toEqual([code])
  })

  it.each<ContradictionFacts>([
    { status: 'authenticated', eci: '05' },
    { status: 'authenticated', scheme: 'mastercard', eci: '07' },
    { status: 'authenticated', scheme: 'mastercard', eci: 'N2' },
    { status: 'informational', scheme: 'mastercard', eci: '06', paResStatus: 'N' },
    { status: 'pending', scheme: 'visa', eci: '07', paResStatus: 'C' },
    { status: 'unknown', scheme: 'visa', eci: '05', paResStatus: 'Z' },
    { status: 'failed', scheme: 'visa', eci: '07', signatureVerification: 'N' },
    { status: 'not-enrolled', enrolled: 'N', scheme: 'visa', eci: '07' },
    { status: 'unavailable', enrolled: 'U' },
    { status: 'bypassed', enrolled: 'B' },
    { scheme: 'mastercard', eci: '06', ucafIndicator: '0' },
    { scheme: 'mastercard', eci: '02', ucafIndicator: '2' },
    { scheme: 'mastercard', eci: '01', ucafIndicator: '1' },
    { scheme: 'mastercard', eci: '00', ucafIndicator: '0' },
    { scheme: 'mastercard', eci: '00', ucafIndicator: '3' },
  ])('finds nothing in %j', (facts) => {
    expect(codes(facts)).toEqual([])
  })

  it('judges no code that this version does not know, nor an ECI at a scheme that it does not know', () => {
    expect(codes({ status: 'authenticated', scheme: 'visa', eci: '99' })).toEqual([])
    expect(codes({ status: 'authenticated', scheme: 'dankort', eci: '07' })).toEqual([])
    expect(codes({ status: 'authenticated', scheme: 'constructor', eci: '07' })).toEqual([])
  })

  it('names every broken rule at once', () => {
    const facts = { ...authenticated, paResStatus: 'N', eci: '02', enrolled: 'N', signatureVerification: 'N' } as const
    expect(codes(facts)).toEqual([
      'letter-against-status',
      'eci-of-another-scheme',
      'signature-not-verified',
      'enrolment-against-status',
    ])
  })

  it.each([
    ['letter-against-status', 'paResStatus'],
    ['eci-of-another-scheme', 'eci'],
    ['eci-against-status', 'eci'],
    ['ucaf-against-eci', 'ucafIndicator'],
    ['signature-not-verified', 'signatureVerification'],
    ['enrolment-against-status', 'enrolled'],
  ] as const)('says of %s the field %s, what is wrong and what to do', (code, path) => {
    expect(contradictionTexts[code].path).toBe(path)
    expect(contradictionTexts[code].text).toMatch(/^[a-z].*[^.]$/)
    expect(contradictionTexts[code].remedy).toMatch(/^[A-Z].*\.$/)
  })

  it('becomes a reason that names the field', () => {
    const [found] = findContradictions({ scheme: 'visa', eci: '02' })
    expect(found && contradictionReason(found)).toEqual({
      code: 'eci-of-another-scheme',
      text: 'The result contradicts itself in `eci`: the scheme has no such ECI, other schemes have it.',
    })
  })

  it('never throws, and never shows a value', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        for (const { text, remedy } of findContradictions({ ...result, scheme: result.scheme ?? 'secret-scheme' })) {
          expect(`${text} ${remedy}`).not.toContain('secret')
        }
      }),
    )
  })
})
