import { carryTarget as cardinalTarget } from '@three-ds/cardinal'
import {
  type AuthenticationResult,
  assessLiability,
  isThreeDSError,
  isVerified,
  parseAuthenticationResult,
  parseAuthenticationState,
  requireCarriable,
} from '@three-ds/core'
import { describe, expect, it } from 'vitest'

/** A result that only the browser vouched for; as JSON it passes through the cardholder’s hands. */
const stored = {
  provider: 'cardinal',
  status: 'authenticated',
  evidence: 'browser',
  test: false,
  eci: '05',
  cavv: 'AAABBWcSNIdjeUZThmNHAAAAAAA=',
  scheme: 'visa',
  paResStatus: 'Y',
} as const

const pathsOf = (work: () => unknown): readonly string[] => {
  try {
    work()
    return []
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    return error.issues.map(({ path }) => path)
  }
}

describe('stored JSON with `evidence` edited', () => {
  it.each(['signed', 'fetched', 'matched'])('to %s is the browser’s word again when it comes back', (evidence) => {
    const result = parseAuthenticationResult(JSON.parse(JSON.stringify({ ...stored, evidence })), { origin: 'browser' })
    expect(result.evidence).toBe('browser')
    expect(isVerified(result)).toBe(false)
    expect(assessLiability(result).liability).not.toBe('issuer')
    expect(pathsOf(() => requireCarriable(result, cardinalTarget))).toContain('evidence')
  })

  it('is not parsed at all by whoever does not say where it comes from', () => {
    // The casts: JavaScript callers may leave it out, or make it up.
    expect(pathsOf(() => parseAuthenticationResult(stored, undefined as never))).toEqual(['options.origin'])
    expect(pathsOf(() => parseAuthenticationResult(stored, { origin: 'signed' } as never))).toEqual(['options.origin'])
  })

  it('by inheritance, or by a hidden name, gains nothing', () => {
    const inherited: unknown = Object.assign(Object.create({ evidence: 'signed' }), { ...stored, evidence: undefined })
    expect(parseAuthenticationResult(inherited, { origin: 'browser' }).evidence).toBe('browser')
    const polluted: unknown = JSON.parse(JSON.stringify(stored).replace('{', '{"__proto__":{"evidence":"signed"},'))
    const result: AuthenticationResult = parseAuthenticationResult(polluted, { origin: 'browser' })
    expect(result.evidence).toBe('browser')
  })

  it('beside a status that its own letter contradicts is refused, even out of the own store', () => {
    const contradictory = { ...stored, evidence: 'signed', paResStatus: 'N' }
    expect(pathsOf(() => parseAuthenticationResult(contradictory, { origin: 'trusted' }))).not.toEqual([])
  })
})

describe('a stored state of another provider’s', () => {
  it('is refused', () => {
    const state = {
      version: 1,
      provider: 'spreedly',
      id: 'spreedly:order-1',
      revision: 1,
      createdAt: '2026-11-01T09:30:00.000Z',
      step: { type: 'poll', reason: 'processing', notBefore: '2026-11-01T09:30:02.000Z' },
      data: {},
    }
    expect(pathsOf(() => parseAuthenticationState(state, 'spreedly'))).toEqual([])
    expect(pathsOf(() => parseAuthenticationState(state, 'finaro'))).toEqual(['provider'])
    expect(pathsOf(() => parseAuthenticationState({ ...state, provider: 'finaro' }, 'spreedly'))).toEqual(['provider'])
  })
})
