import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { AuthenticationResult, BrowserAuthenticationResult } from '../../src/result/authentication-result.ts'
import { findContradictions } from '../../src/result/contradictions.ts'
import { isMatched, isVerified } from '../../src/result/is-verified.ts'
import { parseAuthenticationResult } from '../../src/result/parse-authentication-result.ts'
import { anyResult, authenticated } from './any-result.ts'
import { errorOf } from './error-of.ts'

const trusted = { origin: 'trusted' } as const
const browser = { origin: 'browser' } as const

describe('parseAuthenticationResult', () => {
  it.each(['signed', 'fetched', 'matched', 'browser'] as const)(
    'keeps the evidence %s of your own store',
    (evidence) => {
      expect(parseAuthenticationResult({ ...authenticated, evidence }, trusted)).toEqual({ ...authenticated, evidence })
    },
  )

  it.each(['signed', 'fetched', 'matched', 'browser', 'forged', 5, null, undefined])(
    'makes the evidence %j of anybody else a browser word',
    (evidence) => {
      expect(parseAuthenticationResult({ ...authenticated, evidence }, browser).evidence).toBe('browser')
    },
  )

  it('has no default origin, in types and at run time', () => {
    const attempts = [
      // @ts-expect-error the origin has to be named
      () => parseAuthenticationResult(authenticated),
      // @ts-expect-error the origin has to be named
      () => parseAuthenticationResult(authenticated, {}),
      // @ts-expect-error there are two origins
      () => parseAuthenticationResult(authenticated, { origin: 'Trusted' }),
    ]
    for (const attempt of attempts) {
      const error = errorOf(attempt)
      expect(error.code).toBe('invalid-input')
      expect(error.outcome).toBe('not-sent')
      expect(error.operation).toBe('parseAuthenticationResult')
      expect(error.issues.map(({ path }) => path)).toEqual(['options.origin'])
      expect(error.remedy).toContain('trusted')
    }
  })

  it('keeps keys that a later version added', () => {
    const later = { ...authenticated, tokenRequestor: { id: '1' }, card: { last4: '1000', bin8: '40000000' } }
    expect(parseAuthenticationResult(later, trusted)).toEqual(later)
  })

  it('takes null for absent', () => {
    const parsed = parseAuthenticationResult(
      { ...authenticated, xid: null, card: { first6: null, last4: '1000' } },
      trusted,
    )
    expect(Object.hasOwn(parsed, 'xid')).toBe(false)
    expect(parsed.card).toEqual({ last4: '1000' })
  })

  it('names every issue at once, and no value', () => {
    const secret = '4000000000001000'
    const error = errorOf(() =>
      parseAuthenticationResult(
        {
          ...authenticated,
          status: secret,
          test: secret,
          cavv: '',
          card: { first6: secret },
          amount: { minorUnits: 1.5 },
        },
        trusted,
      ),
    )
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(false)
    expect(error.issues.map(({ path }) => path).toSorted()).toEqual([
      'amount.currency',
      'amount.minorUnits',
      'card.first6',
      'cavv',
      'status',
      'test',
    ])
    expect(JSON.stringify([error.message, error.issues, error.remedy])).not.toContain(secret)
  })

  it.each([
    ['provider', 5],
    ['evidence', 'forged'],
    ['flow', 'maybe'],
    ['cavv', 'A'.repeat(1025)],
    ['trxId', 'a'.repeat(257)],
    ['statusReason', 1],
    ['authenticatedAt', '31.01.2026'],
    ['amount', { minorUnits: -1, currency: 'EUR' }],
    ['amount', { minorUnits: 1, currency: 'eur' }],
    ['card', { last4: '12345' }],
  ])('refuses a %s of the wrong form', (field, wrong) => {
    const error = errorOf(() => parseAuthenticationResult({ ...authenticated, [field]: wrong }, trusted))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.every(({ path }) => path.startsWith(field))).toBe(true)
  })

  it.each([null, undefined, 'text', 5, [], [authenticated], true])('refuses %j, which is no object', (value) => {
    expect(errorOf(() => parseAuthenticationResult(value, trusted)).code).toBe('invalid-input')
    expect(errorOf(() => parseAuthenticationResult(value, browser)).code).toBe('invalid-input')
  })

  it('takes nothing from a prototype that JSON smuggles in, and pollutes none', () => {
    const { evidence: _, ...rest } = authenticated
    const smuggled: unknown = JSON.parse(
      `{"__proto__":{"evidence":"signed","admin":true},${JSON.stringify(rest).slice(1)}`,
    )
    expect(errorOf(() => parseAuthenticationResult(smuggled, trusted)).issues.map(({ path }) => path)).toEqual([
      'evidence',
    ])
    const parsed = parseAuthenticationResult(smuggled, browser)
    expect(parsed.evidence).toBe('browser')
    expect('admin' in parsed).toBe(false)
    expect('admin' in {}).toBe(false)
  })

  it('refuses what is nested too deeply, and what goes round in circles', () => {
    const circle: Record<string, unknown> = { ...authenticated }
    circle['self'] = circle
    const deep: unknown = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)
    expect(errorOf(() => parseAuthenticationResult(circle, browser)).code).toBe('invalid-input')
    expect(errorOf(() => parseAuthenticationResult(deep, trusted)).code).toBe('invalid-input')
  })

  it.each([
    ['a success beside N', { paResStatus: 'N' }, 'paResStatus'],
    ['a Visa with 02', { eci: '02' }, 'eci'],
    ['a Mastercard with 05', { scheme: 'mastercard' }, 'eci'],
    ['an attempt beside Y', { status: 'attempted', eci: '06' }, 'paResStatus'],
    ['a success with a bad signature', { signatureVerification: 'N' }, 'signatureVerification'],
    ['a success of a card that is not enrolled', { enrolled: 'N' }, 'enrolled'],
  ])('refuses %s from either origin', (_, change, path) => {
    for (const origin of ['trusted', 'browser'] as const) {
      const options = { origin } as typeof trusted // either overload; the union fits none
      const error = errorOf(() => parseAuthenticationResult({ ...authenticated, ...change }, options))
      expect(error.code).toBe('verification-failed')
      expect(error.outcome).toBe('not-sent')
      expect(error.retryable).toBe(false)
      expect(error.issues.map((issue) => issue.path)).toContain(path)
      expect(error.remedy).toBe(error.issues[0]?.remedy)
      expect(error.message).toMatch(/^the result contradicts itself: /)
    }
  })

  it('takes contradicting values beside the status unknown, which claims nothing', () => {
    const result = { ...authenticated, status: 'unknown', paResStatus: 'N', eci: '02' }
    expect(parseAuthenticationResult(result, trusted)).toEqual(result)
  })

  it('narrows: a browser result by type, a trusted one by its evidence', () => {
    expectTypeOf(parseAuthenticationResult(authenticated, browser)).toEqualTypeOf<BrowserAuthenticationResult>()
    expectTypeOf(parseAuthenticationResult(authenticated, trusted)).toEqualTypeOf<AuthenticationResult>()
    expect(isVerified(parseAuthenticationResult(authenticated, trusted))).toBe(true)
  })

  it('gives back what JSON kept of any result of ours that does not contradict itself', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        fc.pre(result.status === 'unknown' || findContradictions(result).length === 0)
        const json: unknown = JSON.parse(JSON.stringify(result))
        expect(parseAuthenticationResult(json, trusted)).toEqual(result)
      }),
    )
  })

  it("never makes a verified or matched result of a browser's JSON", () => {
    fc.assert(
      fc.property(anyResult, fc.jsonValue(), (result, noise) => {
        fc.pre(result.status === 'unknown' || findContradictions(result).length === 0)
        const json: unknown = JSON.parse(JSON.stringify({ ...result, noise }))
        const parsed = parseAuthenticationResult(json, browser)
        expect(isVerified(parsed)).toBe(false)
        expect(isMatched(parsed)).toBe(false)
      }),
    )
  })

  it('answers any JSON with a result or a typed error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(errorOf(() => parseAuthenticationResult(value, trusted)).code).toBe('invalid-input')
      }),
    )
  })

  it.each([null, 'text', 7, true, [[]], []])('says of %j that an object is needed, from any origin', (value) => {
    for (const origin of [trusted, { origin: 'browser' } as const]) {
      const error = errorOf(() => parseAuthenticationResult(value, origin as typeof trusted))
      expect(error.issues.map(({ path, text }) => `${path}: ${text}`)).toEqual([': an object is needed here'])
      expect(error.operation).toBe('parseAuthenticationResult')
    }
  })

  it('names itself, the fields and the remedy where values contradict each other', () => {
    const error = errorOf(() => parseAuthenticationResult({ ...authenticated, paResStatus: 'N' }, trusted))
    expect(error.code).toBe('verification-failed')
    expect(error.operation).toBe('parseAuthenticationResult')
    expect(error.remedy).toBe(error.issues[0]?.remedy)
    expect(error.issues.map(({ path }) => path)).toEqual(['paResStatus'])
  })
})
