import { createMemorySeenStore, type SeenClaim } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { ownLookup } from '../../src/authentication/own-lookup.ts'

describe('whose a lookup is', () => {
  it('is remembered for a day', async () => {
    const claims: SeenClaim[] = []
    const memory = createMemorySeenStore({ now: () => 0 })
    const seen = {
      ...memory,
      claim: (claim: SeenClaim) => {
        claims.push(claim)
        return memory.claim(claim)
      },
    }
    expect(await ownLookup(seen, 'tx', 'flow-1', 0)).toBe(true)
    expect(claims).toEqual([
      { key: 'cardinal:lookup:tx:flow-1', expiresAt: new Date('1970-01-02T00:00:00.000Z') },
      { key: 'cardinal:lookup:tx', expiresAt: new Date('1970-01-02T00:00:00.000Z') },
    ])
  })

  it('leaves nothing behind for a flow whose it is not', async () => {
    const seen = createMemorySeenStore({ now: () => 0 })
    await ownLookup(seen, 'tx', 'flow-1', 0)
    await ownLookup(seen, 'tx', 'flow-2', 0)
    expect(await seen.claim({ key: 'cardinal:lookup:tx:flow-2' })).toBe('claimed')
  })
})
