import { afterEach, describe, expect, it } from 'vitest'
import { openSqliteStore, type SqliteStore } from '../../src/storm/sqlite-store.ts'

let now = 1_000
let store: SqliteStore | undefined

function open(): SqliteStore {
  now = 1_000
  store = openSqliteStore(':memory:', () => now)
  return store
}

afterEach(() => store?.close())

describe('a store of claims in SQL', () => {
  it('gives a key to the first, and again once it is released', async () => {
    const { seen } = open()
    expect(await seen.claim({ key: 'a' })).toBe('claimed')
    expect(await seen.claim({ key: 'a' })).toBe('seen')
    await seen.release('a')
    expect(await seen.claim({ key: 'a' })).toBe('claimed')
  })

  it('gives it again when the claim has expired', async () => {
    const { seen } = open()
    expect(await seen.claim({ key: 'a', expiresAt: new Date(2_000) })).toBe('claimed')
    now = 1_999
    expect(await seen.claim({ key: 'a' })).toBe('seen')
    now = 2_000
    expect(await seen.claim({ key: 'a' })).toBe('claimed')
  })

  it('knows what a later position has overtaken, until that one is released', async () => {
    const { seen } = open()
    expect(await seen.claim({ key: 'done', subject: 's', position: '1' })).toBe('claimed')
    expect(await seen.claim({ key: 'pending', subject: 's', position: '0' })).toBe('overtaken')
    expect(await seen.claim({ key: 'other', subject: 't', position: '0' })).toBe('claimed')
    expect(await seen.claim({ key: 'same', subject: 's', position: '1' })).toBe('claimed')
    await seen.release('done')
    await seen.release('same')
    expect(await seen.claim({ key: 'pending', subject: 's', position: '0' })).toBe('claimed')
  })

  it('counts what was handled, twice where it was twice', () => {
    const { handled, counts } = open()
    for (const key of ['a', 'b', 'a']) handled(key)
    expect(counts()).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    )
  })
})
