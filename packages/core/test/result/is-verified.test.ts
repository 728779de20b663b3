import { describe, expect, expectTypeOf, it } from 'vitest'
import type {
  AuthenticationResult,
  MatchedAuthenticationResult,
  VerifiedAuthenticationResult,
} from '../../src/result/authentication-result.ts'
import { isMatched, isVerified } from '../../src/result/is-verified.ts'

const facts = { provider: 'finaro', status: 'authenticated', test: false } as const

describe('isVerified', () => {
  it.each([
    ['signed', true],
    ['fetched', true],
    ['matched', false],
    ['browser', false],
  ] as const)('says of %s: %s', (evidence, verified) => {
    expect(isVerified({ ...facts, evidence })).toBe(verified)
  })

  it('narrows the whole result', () => {
    const result = { ...facts, evidence: 'signed' } as AuthenticationResult
    if (isVerified(result)) expectTypeOf(result).toEqualTypeOf<VerifiedAuthenticationResult>()
    expect(isVerified(result)).toBe(true)
  })
})

describe('isMatched', () => {
  it.each([
    ['signed', false],
    ['fetched', false],
    ['matched', true],
    ['browser', false],
  ] as const)('says of %s: %s', (evidence, matched) => {
    expect(isMatched({ ...facts, evidence })).toBe(matched)
  })

  it('narrows the whole result', () => {
    const result = { ...facts, evidence: 'matched' } as AuthenticationResult
    if (isMatched(result)) expectTypeOf(result).toEqualTypeOf<MatchedAuthenticationResult>()
    expect(isMatched(result)).toBe(true)
  })
})
