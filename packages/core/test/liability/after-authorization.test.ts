import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessLiability } from '../../src/liability/assess-liability.ts'
import { cavvResults } from '../../src/liability/cavv-results.ts'
import type { AuthorizationAnswer } from '../../src/liability/liability-assessment.ts'
import type { PaymentResult } from '../../src/payment/payment-result.ts'
import { anyResult, authenticated } from '../result/any-result.ts'

const payment = {
  provider: 'spreedly',
  id: 'token',
  status: 'authorized',
  providerStatus: 'succeeded',
  evidence: 'fetched',
  test: false,
  final: true,
} as const satisfies PaymentResult

const after = (more: Partial<AuthorizationAnswer> = {}): AuthorizationAnswer => ({ payment, ...more })
const mastercard = { ...authenticated, scheme: 'mastercard', eci: '02' } as const

type CavvRow = readonly [code: string, liability: string, reason: string | undefined]

const cavvRows: readonly CavvRow[] = [
  ['0', 'unknown', 'cavv-result-unclear'],
  ['1', 'merchant', 'cavv-result-downgrades'],
  ['2', 'issuer', 'cavv-result-confirms'],
  ['3', 'issuer', 'cavv-result-confirms'],
  ['4', 'merchant', 'cavv-result-downgrades'],
  ['5', 'unknown', 'cavv-result-unclear'],
  ['6', 'unknown', 'cavv-result-unclear'],
  ['7', 'merchant', 'cavv-result-downgrades'],
  ['8', 'issuer', 'cavv-result-confirms'],
  ['9', 'merchant', 'cavv-result-downgrades'],
  ['A', 'issuer', 'cavv-result-confirms'],
  ['B', 'merchant', 'cavv-result-downgrades'],
  ['C', 'issuer', 'cavv-result-silent'],
  ['D', 'issuer', 'cavv-result-silent'],
  ['U', 'issuer', 'cavv-result-silent'],
  ['Z', 'unknown', 'cavv-result-unclear'],
  ['constructor', 'unknown', 'cavv-result-unclear'],
  ['', 'issuer', undefined],
  [' ', 'issuer', undefined],
]

describe('assessLiability, after the authorization', () => {
  it.each(['authorized', 'captured', 'pending-capture', 'partially-authorized'] as const)(
    'is no forecast any more once the payment is %s',
    (status) => {
      const assessment = assessLiability(authenticated, after({ payment: { ...payment, status } }))
      expect(assessment.forecast).toBe(false)
      expect(assessment.liability).toBe('issuer')
    },
  )

  it.each(['accepted', 'processing', 'in-review', 'not-attempted', 'canceled', 'unknown'] as const)(
    'stays a forecast while the payment is %s, whatever else was said',
    (status) => {
      const answer = after({ payment: { ...payment, status }, cavvResult: '1' })
      const { forecast, liability, reasons } = assessLiability(authenticated, answer)
      expect(forecast).toBe(true)
      expect(liability).toBe('issuer')
      expect(reasons.map(({ code }) => code)).toEqual(['authenticated', 'no-authorization'])
    },
  )

  it('stays a forecast after a decline', () => {
    const declined = { ...payment, status: 'declined', decline: { kind: 'hard' } } as const
    expect(assessLiability(authenticated, { payment: declined }).forecast).toBe(true)
  })

  it.each(cavvRows)('takes the CAVV result %j for %s', (cavvResult, liability, reason) => {
    const assessment = assessLiability(authenticated, after({ cavvResult }))
    expect(assessment.liability).toBe(liability)
    expect(assessment.forecast).toBe(false)
    const codes = assessment.reasons.map(({ code }) => code)
    expect(codes.includes(reason ?? 'authenticated')).toBe(true)
  })

  it('has a row above for every CAVV result of the table, each with words', () => {
    const asserted = cavvRows.map(([code]) => code)
    expect(Object.keys(cavvResults).filter((code) => !asserted.includes(code))).toEqual([])
    for (const { text } of Object.values(cavvResults)) expect(text).toMatch(/^The cryptogram.*\.$/)
  })

  it.each([
    ['the ECI of no authentication', authenticated, '07', 'merchant', 'returned-eci-downgraded'],
    ["Mastercard's 00", mastercard, '00', 'merchant', 'returned-eci-downgraded'],
    ["Mastercard's 04", mastercard, '04', 'merchant', 'returned-eci-downgraded'],
    ["Mastercard's 06", mastercard, '06', 'merchant', 'returned-eci-downgraded'],
    ["Mastercard's N0", mastercard, 'N0', 'merchant', 'returned-eci-downgraded'],
    ['an ECI that the scheme does not have', mastercard, '05', 'unknown', 'returned-eci-unclear'],
    ['the same ECI', authenticated, '05', 'issuer', 'authenticated'],
    ['the ECI of an attempt', authenticated, '06', 'issuer', 'authenticated'],
    ['the ECI of a series', mastercard, '07', 'issuer', 'authenticated'],
  ] as const)('reads %s that came back', (_, result, eci, liability, code) => {
    const assessment = assessLiability(result, after({ eci }))
    expect(assessment.liability).toBe(liability)
    expect(assessment.reasons[0]?.code).toBe(code)
    expect(assessment.disputed).toBe(false)
  })

  it('is disputed where a disputed ECI came back', () => {
    expect(assessLiability(mastercard, after({ eci: '01' }))).toMatchObject({ liability: 'issuer', disputed: true })
  })

  it('is the merchant once the gateway has dropped the shift', () => {
    const assessment = assessLiability(authenticated, after({ shiftDropped: true, cavvResult: '2' }))
    expect(assessment.liability).toBe('merchant')
    expect(assessment.reasons.map(({ code }) => code)).toEqual(['shift-dropped'])
    expect(assessLiability(authenticated, after({ shiftDropped: false })).liability).toBe('issuer')
  })

  it('takes the gravest of what was said, and keeps each of its reasons', () => {
    const { liability, reasons } = assessLiability(authenticated, after({ eci: '07', cavvResult: 'B' }))
    expect(liability).toBe('merchant')
    expect(reasons.map(({ code }) => code)).toEqual(['returned-eci-downgraded', 'cavv-result-downgrades'])
    expect(assessLiability(mastercard, after({ eci: '05', cavvResult: '2' })).liability).toBe('unknown')
  })

  it('is unknown for a payment on a test gateway', () => {
    const { liability, reasons } = assessLiability(authenticated, after({ payment: { ...payment, test: true } }))
    expect(liability).toBe('unknown')
    expect(reasons.map(({ code }) => code)).toEqual(['test-payment'])
  })

  it('is unknown for a result that contradicts itself, even after a downgrade', () => {
    const contradictory = { ...authenticated, paResStatus: 'N' } as const
    expect(assessLiability(contradictory, after({ cavvResult: '1' })).liability).toBe('unknown')
  })

  it('believes the authorization against a matched result, never for it', () => {
    const matched = { ...authenticated, evidence: 'matched' } as const
    expect(assessLiability(matched, after({ cavvResult: '1' })).liability).toBe('merchant')
    const confirmed = assessLiability(matched, after({ cavvResult: '2' }))
    expect(confirmed.liability).toBe('unknown')
    expect(confirmed.reasons.map(({ code }) => code)).toEqual(['matched-evidence', 'cavv-result-confirms'])
  })

  it('never makes a result better than its forecast', () => {
    const answers = fc.record({
      payment: fc.constant(payment),
      eci: fc.option(fc.constantFrom('00', '01', '02', '05', '06', '07', 'N2'), { nil: undefined }),
      cavvResult: fc.option(fc.constantFrom(...Object.keys(cavvResults), '', 'Z'), { nil: undefined }),
      shiftDropped: fc.boolean(),
    })
    fc.assert(
      fc.property(anyResult, answers, (result, answer) => {
        const { liability, reasons } = assessLiability(result, answer)
        if (liability === 'issuer') expect(assessLiability(result).liability).toBe('issuer')
        expect(reasons.length).toBeGreaterThan(0)
      }),
    )
  })

  it('keeps the reasons of the forecast beside what the authorization left unclear', () => {
    const { liability, reasons } = assessLiability(authenticated, after({ cavvResult: 'Z' }))
    expect(liability).toBe('unknown')
    expect(reasons.map(({ code }) => code)).toEqual(['cavv-result-unclear', 'authenticated'])
  })

  it('is not disputed where the cryptogram was found good', () => {
    expect(assessLiability(authenticated, after({ cavvResult: '2' })).disputed).toBe(false)
    expect(assessLiability(mastercard, after({ cavvResult: '2', eci: '02' })).disputed).toBe(false)
  })

  it('names the table for each CAVV result in it, and none for the others', () => {
    const source = (cavvResult: string) =>
      assessLiability(authenticated, after({ cavvResult })).reasons.find(({ code }) => code.startsWith('cavv'))?.source
    const telling = Object.keys(cavvResults).filter((code) => cavvResults[code]?.effect !== 'silent')
    expect(telling).toEqual(['0', '1', '2', '3', '4', '7', '8', '9', 'A', 'B'])
    expect(new Set(telling.map(source))).toEqual(new Set(['Shift4 API, cavvResult']))
    expect(source('Z')).toBeUndefined()
  })

  it('says in words what the cryptogram was: of the authentication or of the attempt, checked or not', () => {
    const said = Object.entries(cavvResults).map(([code, { text }]) => [code, text] as const)
    expect(said.filter(([, text]) => /attempt/.test(text)).map(([code]) => code)).toEqual([
      '3',
      '4',
      '7',
      '8',
      'B',
      'C',
    ])
    const codesSaying = (words: RegExp) => said.filter(([, text]) => words.test(text)).map(([code]) => code)
    expect(codesSaying(/by the issuer/)).toEqual(['3', '4'])
    expect(codesSaying(/by the scheme/)).toEqual(['7', '8', '9', 'A'])
    expect(codesSaying(/of the authentication/)).toEqual(['1', '2', 'D'])
    expect(said.filter(([, text]) => /not checked/.test(text)).map(([code]) => code)).toEqual(['C', 'D', 'U'])
    expect(said.filter(([, text]) => /could not be/.test(text)).map(([code]) => code)).toEqual(['0'])
  })
})
