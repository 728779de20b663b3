import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AuthenticationResult, AuthenticationStatus } from '../../src/result/authentication-result.ts'
import { findContradictions } from '../../src/result/contradictions.ts'
import { authorizeRows } from '../../src/status/authorize-rows.ts'
import { mayAuthorize } from '../../src/status/may-authorize.ts'
import { anyResult, authenticated, cavv, nearlyGood } from '../result/any-result.ts'

const rows: readonly (readonly [AuthenticationStatus, withCavv: string, without: string])[] = [
  ['authenticated', 'with-3ds', 'without-3ds-at-own-risk'],
  ['attempted', 'with-3ds', 'without-3ds-at-own-risk'],
  ['informational', 'with-3ds', 'without-3ds-at-own-risk'],
  ['failed', 'no', 'no'],
  ['rejected', 'no', 'no'],
  ['pending', 'not-yet', 'not-yet'],
  ['unavailable', 'without-3ds-at-own-risk', 'without-3ds-at-own-risk'],
  ['not-enrolled', 'without-3ds-at-own-risk', 'without-3ds-at-own-risk'],
  ['bypassed', 'without-3ds-at-own-risk', 'without-3ds-at-own-risk'],
  ['unknown', 'no', 'no'],
]

const facts = { provider: 'cardinal', test: false } as const

describe('mayAuthorize', () => {
  describe.each(['signed', 'fetched'] as const)('with evidence %s', (evidence) => {
    it.each(rows)('%s is %s with a cryptogram, %s without', (status, withCavv, without) => {
      expect(mayAuthorize({ ...facts, status, evidence, cavv })).toBe(withCavv)
      expect(mayAuthorize({ ...facts, status, evidence })).toBe(without)
      expect(mayAuthorize({ ...facts, status, evidence, cavv: ' ' })).toBe(without)
    })
  })

  it.each(['from-a-later-version', 'constructor'])('a status that is not known here, %s, is no yes', (status) => {
    // What a store of a later version may hold: no compiler saw it.
    const result = { ...facts, status: status as AuthenticationStatus, evidence: 'signed', cavv } as const
    expect(mayAuthorize(result)).toBe('no')
  })

  it.each(rows)(
    'a matched %s is a yes only with a cryptogram, which the issuer checks',
    (status, withCavv, without) => {
      const softened = (answer: string) => (answer === 'without-3ds-at-own-risk' ? 'not-yet' : answer)
      expect(mayAuthorize({ ...facts, status, evidence: 'matched', cavv })).toBe(softened(withCavv))
      expect(mayAuthorize({ ...facts, status, evidence: 'matched' })).toBe(softened(without))
    },
  )

  it.each(rows)("the browser's %s can forbid and never permit", (status, withCavv) => {
    const expected = withCavv === 'no' ? 'no' : 'not-yet'
    expect(mayAuthorize({ ...facts, status, evidence: 'browser', cavv })).toBe(expected)
    expect(mayAuthorize({ ...facts, status, evidence: 'browser' })).toBe(expected)
  })

  it('has a row for every status', () => {
    expect(Object.keys(authorizeRows).toSorted()).toEqual(rows.map(([status]) => status).toSorted())
  })

  it('is no where the result contradicts itself', () => {
    expect(mayAuthorize(authenticated)).toBe('with-3ds')
    expect(mayAuthorize({ ...authenticated, paResStatus: 'N' })).toBe('no')
    expect(mayAuthorize({ ...authenticated, scheme: 'mastercard' })).toBe('no')
  })

  it('is no where the authentication belongs to no payment', () => {
    expect(mayAuthorize({ ...authenticated, scheme: 'mastercard', eci: 'N2' })).toBe('no')
    expect(mayAuthorize({ ...facts, status: 'unavailable', evidence: 'signed', scheme: 'mastercard', eci: 'N0' })).toBe(
      'no',
    )
  })

  it('is no for evidence that the types do not have', () => {
    const forged = { ...authenticated, evidence: 'proved' } as unknown as AuthenticationResult // what plain JavaScript may do
    expect(mayAuthorize(forged)).toBe('no')
  })

  it('answers the same within a sandbox', () => {
    expect(mayAuthorize({ ...authenticated, test: true })).toBe('with-3ds')
  })

  it('is never with 3-D Secure unless the status allows it, a cryptogram is there and it is more than a browser word', () => {
    const allowed = ['authenticated', 'attempted', 'informational']
    let permitted = 0
    fc.assert(
      fc.property(nearlyGood, (result) => {
        if (mayAuthorize(result) !== 'with-3ds') return
        permitted += 1
        expect(allowed).toContain(result.status)
        expect(result.cavv?.trim()).toBeTruthy()
        expect(result.evidence).not.toBe('browser')
        expect(findContradictions(result)).toEqual([])
      }),
      { numRuns: 2000 },
    )
    expect(permitted).toBeGreaterThan(0)
  })

  it("never permits anything on the browser's word", () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        expect(['no', 'not-yet']).toContain(mayAuthorize({ ...result, evidence: 'browser' }))
      }),
    )
  })
})
