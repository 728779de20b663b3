import { describe, expect, it } from 'vitest'
import { findCarryProblems } from '../../src/carry/carry-problems.ts'
import type { CarryTarget } from '../../src/carry/carry-target.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'
import { mastercard, target, visa, without } from './sample.ts'

const problems = (result: AuthenticationResult, to: CarryTarget = target, acceptMatched = false) =>
  findCarryProblems(result, to, acceptMatched)
const paths = (...args: Parameters<typeof problems>) => problems(...args).map(({ field }) => field)
const codes = (...args: Parameters<typeof problems>) => problems(...args).map(({ code }) => code)

describe('findCarryProblems, by what the target takes', () => {
  const closed: CarryTarget = {
    ...target,
    ecis: { mastercard: ['02', '01'], others: ['05', '06'], unnamed: ['02'] },
    values: { paResStatus: ['Y'], enrolled: ['Y'] },
    cryptogramBytes: [20],
  }

  it('refuses an ECI that is not on its list for the scheme', () => {
    expect(problems(visa, closed)).toEqual([])
    expect(problems(mastercard, closed)).toEqual([])
    const [problem] = problems({ ...visa, status: 'informational', eci: '07', paResStatus: 'I' } as const, {
      ...closed,
      values: {},
    })
    expect(problem?.code).toBe('value-unsupported')
    expect(problem?.field).toBe('eci')
    expect(problem?.text).toContain('Sample')
  })

  it('takes either kind of Cartes Bancaires', () => {
    expect(codes({ ...visa, scheme: 'cartes-bancaires' }, closed)).toEqual([])
    expect(codes({ ...mastercard, scheme: 'cartes-bancaires' }, closed)).toEqual([])
  })

  it('takes a version that it names whole, and none that only begins likewise', () => {
    const exact: CarryTarget = { ...target, versions: ['2.1.0', '2.3.1'] }
    expect(codes({ ...visa, version: '2.3.1' }, exact)).toEqual([])
    for (const version of ['2.3.1.1', '2.1.01', '2.2.0', '2.3']) {
      expect(codes({ ...visa, version }, exact)).toEqual(['version-unsupported'])
    }
  })

  it('takes any version of a prefix that ends in a dot', () => {
    const any: CarryTarget = { ...target, versions: ['2.'] }
    for (const version of ['2.1.0', '2.3.1', '2.3.1.1']) expect(codes({ ...visa, version }, any)).toEqual([])
    for (const version of ['1.0.2', '2', '22.0', ' 2.2.0']) {
      expect(codes({ ...visa, version }, any)).toEqual(['version-unsupported'])
    }
  })

  it('says that the scheme would help where none is named', () => {
    const [problem] = problems(without('scheme'), closed)
    expect(problem?.code).toBe('value-unsupported')
    expect(problem?.remedy).toContain('scheme')
  })

  it('refuses another word that is not on its lists, and takes an absent one', () => {
    expect(codes({ ...visa, enrolled: 'A' }, closed)).toEqual(['value-unsupported'])
    expect(paths({ ...visa, paResStatus: 'X' }, closed)).toContain('paResStatus')
    expect(codes(without('paResStatus'), closed)).toEqual([])
  })

  it('refuses a length that the scheme has and the target does not take', () => {
    const long = { ...mastercard, cavv: btoa('a'.repeat(24)) }
    expect(codes(long)).toEqual([])
    expect(codes(long, closed)).toEqual(['cryptogram-form'])
  })

  it('needs what it needs of one scheme, of that one only', () => {
    const demanding: CarryTarget = { ...target, schemeRequires: { amex: ['dsTransId'] } }
    const amex = { ...without('dsTransId'), scheme: 'amex' } as AuthenticationResult
    expect(paths(amex, demanding)).toEqual(['dsTransId'])
    expect(paths(without('dsTransId'), demanding)).toEqual([])
  })

  it('needs what it needs beside one letter, and takes a letter only of the flows that it names', () => {
    const reported: CarryTarget = {
      ...target,
      letterRequires: { U: ['statusReason'] },
      letterFlows: { U: ['frictionless'] },
    }
    const { cavv: _cavv, ...rest } = mastercard
    const unable = { ...rest, status: 'informational', eci: '04', paResStatus: 'U', flow: 'challenge' } as const
    expect(paths(unable, reported)).toEqual(['statusReason', 'flow'])
    expect(paths({ ...unable, flow: 'frictionless', statusReason: '80' }, reported)).toEqual([])
    expect(paths({ ...visa, flow: 'challenge' }, reported)).toEqual([])
  })

  it('is not taken in by a scheme with the name of a method', () => {
    expect(codes({ ...visa, scheme: 'constructor' }, { ...target, schemeRequires: {} })).toEqual([])
  })

  it('needs a cryptogram of data only too, where it insists', () => {
    const { cavv: _cavv, paResStatus: _letter, ...rest } = mastercard
    const dataOnly = { ...rest, status: 'informational', eci: '04' } as const
    expect(problems(dataOnly)).toEqual([])
    expect(paths(dataOnly, { ...target, cryptogramAlways: true })).toEqual(['cavv'])
  })
})
