import { describe, expect, it } from 'vitest'
import { createMemorySetAside } from '../../src/callback/set-aside.ts'
import { isThreeDSError } from '../../src/errors/three-ds-error.ts'

const item = (size: number) => ({
  receivedAt: '2026-01-31T09:30:00.000Z',
  body: new Uint8Array(size),
  refusals: [{ verdict: 'refused' as const, reason: 'unsigned', hint: 'none' }],
})
const sizes = (setAside: ReturnType<typeof createMemorySetAside>) => setAside.take().map(({ body }) => body.byteLength)

describe('createMemorySetAside', () => {
  it('hands over what it keeps, the oldest first, once', () => {
    const setAside = createMemorySetAside()
    setAside.keep(item(1))
    setAside.keep(item(2))
    expect(sizes(setAside)).toEqual([1, 2])
    expect(sizes(setAside)).toEqual([])
  })

  it('drops the oldest beyond its number', () => {
    const setAside = createMemorySetAside({ maxEntries: 2 })
    for (const size of [1, 2, 3]) setAside.keep(item(size))
    expect(sizes(setAside)).toEqual([2, 3])
  })

  it('keeps a hundred callbacks and 4 MiB where nothing else is said', () => {
    const many = createMemorySetAside()
    for (let size = 1; size <= 101; size += 1) many.keep(item(size))
    expect(sizes(many)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2))
    const large = createMemorySetAside()
    large.keep(item(4_194_304))
    large.keep(item(4_194_305))
    expect(sizes(large)).toEqual([4_194_304])
  })

  it('may keep no more than one callback, and no more than one byte', () => {
    const setAside = createMemorySetAside({ maxEntries: 1, maxBytes: 1 })
    for (const size of [0, 1, 2]) setAside.keep(item(size))
    expect(sizes(setAside)).toEqual([1])
  })

  it('keeps what fits again once the oldest are dropped, and drops no more than that', () => {
    const setAside = createMemorySetAside({ maxBytes: 10 })
    for (const size of [5, 3, 2, 4]) setAside.keep(item(size))
    expect(sizes(setAside)).toEqual([3, 2, 4])
  })

  it('drops the oldest beyond its size', () => {
    const setAside = createMemorySetAside({ maxBytes: 10 })
    for (const size of [4, 5, 6]) setAside.keep(item(size))
    expect(sizes(setAside)).toEqual([6])
  })

  it('does not drop others for a body that it cannot hold', () => {
    const setAside = createMemorySetAside({ maxBytes: 10 })
    setAside.keep(item(10))
    setAside.keep(item(11))
    expect(sizes(setAside)).toEqual([10])
  })

  it('counts anew after it was emptied', () => {
    const setAside = createMemorySetAside({ maxBytes: 10 })
    setAside.keep(item(10))
    setAside.take()
    setAside.keep(item(10))
    expect(sizes(setAside)).toEqual([10])
  })

  it.each(['maxEntries', 'maxBytes'])('refuses a bound that is no positive integer, naming %s', (path) => {
    expect(() => createMemorySetAside({ [path]: 0 })).toThrow(
      expect.toSatisfy((error) => isThreeDSError(error) && error.issues[0]?.path === path),
    )
  })
})
