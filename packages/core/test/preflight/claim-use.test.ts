import { createMemorySeenStore, preflight, type SeenStore } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { claimUse } from '../../src/preflight/claim-use.ts'
import { useKey } from '../../src/preflight/use-key.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'
import { earned, intent } from './sample.ts'

const { dsTransId: _id, ...anonymous } = earned

describe('the one use of an authentication', () => {
  it('is claimed once, at whichever target', async () => {
    const seen = createMemorySeenStore()
    expect((await preflight(earned, { ...intent, seen })).ok).toBe(true)
    const again = await preflight(earned, { ...intent, target: { ...intent.target, name: 'Another' }, seen })
    expect(again.ok).toBe(false)
    expect(again.ok || again.problems.map(({ code }) => code)).toEqual(['used-before'])
    expect(again.ok || again.problems[0].remedy).toContain('release')
  })

  it('can be given back under the key that the report names', async () => {
    const seen = createMemorySeenStore()
    const first = await preflight(earned, { ...intent, seen })
    if (!first.ok || first.claim === undefined) throw new Error('nothing was claimed')
    await seen.release(first.claim)
    expect((await preflight(earned, { ...intent, seen })).ok).toBe(true)
  })

  it('is not claimed where something else is wrong', async () => {
    const seen = createMemorySeenStore()
    await preflight(earned, { ...intent, amount: { minorUnits: 5000, currency: 'EUR' }, seen })
    expect((await preflight(earned, { ...intent, seen })).ok).toBe(true)
  })

  it('goes to one of two that ask at once', async () => {
    const seen = createMemorySeenStore()
    const reports = await Promise.all([preflight(earned, { ...intent, seen }), preflight(earned, { ...intent, seen })])
    expect(reports.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('does not expire', async () => {
    const claims: unknown[] = []
    const seen: SeenStore = {
      claim: async (claim) => {
        claims.push(claim)
        return 'claimed'
      },
      release: async () => {},
    }
    await claimUse(earned, seen)
    expect(claims).toEqual([{ key: await useKey(earned) }])
  })

  it('is not taken for free where the store fails', async () => {
    const seen: SeenStore = { claim: () => Promise.reject(new Error('down')), release: async () => {} }
    await expect(preflight(earned, { ...intent, seen })).rejects.toThrow('down')
  })
})

describe('what tells an authentication from another', () => {
  it.each([
    ['ds', earned],
    ['server', { ...anonymous, trxId: '8D1B2B0E-5f0c-4c5e-9d5f-0c6b2f3c1a11' }],
    ['cardinal', { ...anonymous, providerTransactionId: 'tx-1' }],
    ['cavv', anonymous],
  ] satisfies (readonly [string, AuthenticationResult])[])('is its %s', async (kind, result) => {
    expect(await useKey(result)).toMatch(new RegExp(`^carried:${kind}:`))
  })

  it('is the same however an id or a cryptogram is written', async () => {
    expect(await useKey({ ...earned, dsTransId: earned.dsTransId.toUpperCase() })).toBe(await useKey(earned))
    const hex = Buffer.from(earned.cavv, 'base64').toString('hex')
    expect(await useKey({ ...anonymous, cavv: hex })).toBe(await useKey(anonymous))
    const another = btoa('a'.repeat(20))
    expect(await useKey({ ...anonymous, cavv: another })).not.toBe(await useKey(anonymous))
  })

  it('is a cryptogram that nobody can read too, as it was written', async () => {
    const key = await useKey({ ...anonymous, cavv: 'no cryptogram!' })
    expect(key).toMatch(/^carried:cavv:[\da-f]{64}$/)
    expect(await useKey({ ...anonymous, cavv: 'no cryptogram?' })).not.toBe(key)
  })

  it('does not show a cryptogram', async () => {
    const key = await useKey(anonymous)
    expect(key).not.toContain(earned.cavv)
    expect(key?.toLowerCase()).not.toContain(Buffer.from(earned.cavv, 'base64').toString('hex'))
  })

  it('may be nothing, which is said', async () => {
    const { cavv: _cavv, ...rest } = anonymous
    expect(await useKey(rest)).toBeUndefined()
    const { findings, claim } = await claimUse(rest, createMemorySeenStore())
    expect(claim).toBeUndefined()
    expect(findings.warnings.map(({ code }) => code)).toEqual(['not-checked'])
  })

  it('is claimed under the same key in whichever case an id is written, and under one that old stores know', async () => {
    const dsTransId = '8827FA9C-fd15-4a44-a51d-3c0cdddf93ba'
    expect(await useKey({ ...anonymous, dsTransId })).toBe('carried:ds:8827fa9c-fd15-4a44-a51d-3c0cdddf93ba')
    expect(await useKey({ ...anonymous, trxId: 'ABC-1' })).toBe('carried:server:abc-1')
    expect(await useKey(anonymous)).toMatch(/^carried:cavv:[\da-f]{64}$/)
  })

  it('tells the warnings too where it was used before', async () => {
    const seen = createMemorySeenStore()
    await preflight({ ...earned, test: true }, { ...intent, seen })
    const again = await preflight({ ...earned, test: true }, { ...intent, seen })
    expect(again.warnings.map(({ code }) => code)).toEqual(['test-result'])
  })
})
