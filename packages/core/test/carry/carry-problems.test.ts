import { describe, expect, it } from 'vitest'
import { findCarryProblems } from '../../src/carry/carry-problems.ts'
import type { CarryTarget } from '../../src/carry/carry-target.ts'
import type { AuthenticationResult, AuthenticationStatus } from '../../src/result/authentication-result.ts'
import { mastercard, target, visa, without } from './sample.ts'

const problems = (result: AuthenticationResult, to: CarryTarget = target, acceptMatched = false) =>
  findCarryProblems(result, to, acceptMatched)
const paths = (...args: Parameters<typeof problems>) => problems(...args).map(({ field }) => field)
const codes = (...args: Parameters<typeof problems>) => problems(...args).map(({ code }) => code)

describe('findCarryProblems', () => {
  it.each([visa, mastercard, { ...visa, evidence: 'fetched' } as const])(
    'finds nothing in a whole result',
    (result) => {
      expect(problems(result)).toEqual([])
    },
  )

  it('finds everything at once', () => {
    const wrong: AuthenticationResult = {
      provider: 'finaro',
      test: false,
      evidence: 'browser',
      status: 'failed',
      paResStatus: 'Y',
      cavv: 'planted',
      version: '1.0.2',
      scheme: 'visa',
    }
    expect(paths(wrong).toSorted()).toEqual(['cavv', 'eci', 'evidence', 'paResStatus', 'status', 'version'])
  })

  it('gives every finding words and a remedy', () => {
    for (const { text, remedy } of problems({ provider: 'p', test: true, evidence: 'browser', status: 'unknown' })) {
      expect(text).not.toBe('')
      expect(remedy).not.toBe('')
      expect(remedy).toBeDefined()
    }
  })

  it('never shows a value', () => {
    const planted = { ...visa, eci: 'planted-eci', cavv: 'planted-cavv', version: 'planted-version' }
    const told = JSON.stringify(problems(planted))
    expect(told).toContain('cavv')
    expect(told).not.toContain('planted')
  })

  describe('by evidence', () => {
    it('refuses what only the browser says, whatever is accepted', () => {
      expect(paths({ ...visa, evidence: 'browser' })).toEqual(['evidence'])
      expect(paths({ ...visa, evidence: 'browser' }, target, true)).toEqual(['evidence'])
    })

    it('refuses a matched result until it is accepted in so many words', () => {
      const [problem] = problems({ ...visa, evidence: 'matched' })
      expect(problem?.code).toBe('matched-evidence')
      expect(problem?.field).toBe('evidence')
      expect(problem?.remedy).toContain('accept')
      expect(problems({ ...visa, evidence: 'matched' }, target, true)).toEqual([])
    })

    it('refuses evidence that it does not know', () => {
      expect(paths({ ...visa, evidence: 'hearsay' } as unknown as AuthenticationResult)).toEqual(['evidence'])
    })
  })

  describe('by status', () => {
    const bare = (status: AuthenticationStatus): AuthenticationResult => {
      const { eci: _eci, paResStatus: _letter, ...rest } = visa
      return { ...rest, status }
    }
    const open: CarryTarget = { ...target, requires: [] }

    it.each(['authenticated', 'attempted', 'informational'] as const)('lets %s through', (status) => {
      expect(problems(bare(status), open)).toEqual([])
    })

    it.each(['failed', 'rejected', 'pending', 'unavailable', 'not-enrolled', 'bypassed', 'unknown'] as const)(
      'refuses %s',
      (status) => {
        expect(paths(bare(status), open)).toContain('status')
      },
    )

    it('refuses a status that is added later', () => {
      expect(paths(bare('brand-new' as AuthenticationStatus), open)).toContain('status')
    })
  })

  describe('by missing field', () => {
    it.each(['version', 'eci', 'cavv'] as const)('needs %s where the target does', (field) => {
      expect(paths(without(field))).toEqual([field])
    })

    it('asks for nothing that the target does not need', () => {
      expect(problems(without('cavv'), { ...target, requires: ['eci'] })).toEqual([])
    })

    it('takes a blank field as missing', () => {
      expect(paths({ ...visa, cavv: '' })).toEqual(['cavv'])
      expect(paths({ ...mastercard, dsTransId: '' })).toEqual(['dsTransId'])
    })

    it("needs the Directory Server's id of Mastercard, and of nobody else", () => {
      expect(paths(without('dsTransId', mastercard))).toEqual(['dsTransId'])
      expect(problems(without('dsTransId'))).toEqual([])
    })

    it('names it once where the target needs it too', () => {
      const both: CarryTarget = { ...target, requires: ['dsTransId'] }
      expect(paths(without('dsTransId', mastercard), both)).toEqual(['dsTransId'])
    })

    it("does not need the Directory Server's id of 3-D Secure 1, which has none", () => {
      const first = { ...without('dsTransId', mastercard), version: '1.0.2' } as AuthenticationResult
      expect(problems(first, { ...target, versions: ['1.'] })).toEqual([])
    })

    it('needs no cryptogram of data only', () => {
      const { cavv: _none, paResStatus: _letter, ...rest } = mastercard
      expect(problems({ ...rest, status: 'informational', eci: '04' })).toEqual([])
    })
  })

  describe('by version', () => {
    it.each(['2.1.0', '2.2.0', '2.3.1', '2.9.9'])('takes %s where any 2.x is taken', (version) => {
      expect(problems({ ...visa, version })).toEqual([])
    })

    it.each(['1.0.2', '3.0.0', '22.0', 'two'])('refuses %s where 2.x is taken', (version) => {
      expect(paths({ ...visa, version })).toEqual(['version'])
    })

    it('refuses every version where none is taken', () => {
      expect(paths(visa, { ...target, versions: [] })).toEqual(['version'])
    })
  })

  describe('by cryptogram', () => {
    it.each(['Y2FyZGluYWw=', 'no base64!', 'A'.repeat(2_000)])('refuses one that is not well-formed: %.20s', (cavv) => {
      expect(paths({ ...visa, cavv })).toEqual(['cavv'])
    })

    it('does not look at it where the target takes none', () => {
      expect(problems({ ...visa, cavv: 'no base64!' }, { ...target, cryptogram: 'none' })).toEqual([])
    })

    it('looks at one that the target does not need', () => {
      expect(paths({ ...visa, cavv: 'no base64!' }, { ...target, requires: [] })).toEqual(['cavv'])
    })
  })

  describe('by contradiction', () => {
    it.each([
      ['paResStatus', { ...visa, paResStatus: 'N' }],
      ['eci', { ...mastercard, eci: '05' }],
      ['eci', { ...visa, eci: '07' }],
      ['signatureVerification', { ...visa, signatureVerification: 'N' }],
      ['enrolled', { ...visa, enrolled: 'N' }],
    ])('refuses a result that contradicts itself in %s', (path, result) => {
      expect(paths(result)).toContain(path)
    })
  })

  describe('by what was authenticated', () => {
    const added = { ...mastercard, eci: 'N2' } as const

    it.each([added, { ...mastercard, status: 'failed', paResStatus: 'N', eci: 'N0' } as const])(
      'refuses an authentication that was for no payment: $eci',
      (result) => {
        expect(codes(result)).toContain('non-payment')
      },
    )

    it('knows it without the scheme too, since no other has such an ECI', () => {
      expect(codes(without('scheme', added as never))).toContain('non-payment')
    })
  })
})
