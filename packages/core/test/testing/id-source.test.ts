import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWellFormedCryptogram } from '../../src/cryptogram/is-well-formed-cryptogram.ts'
import { createIdSource } from '../../src/testing/id-source.ts'
import { seededRandom } from '../../src/testing/seeded-random.ts'

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const randomness = fc.oneof(
  fc.integer().map(seededRandom),
  fc.constantFrom(0, 0.5, 1 - Number.EPSILON, 1).map((value) => () => value),
)

describe('createIdSource', () => {
  it('makes UUIDs of version 4', () => {
    fc.assert(
      fc.property(randomness, (random) => {
        expect(createIdSource(random).uuid()).toMatch(uuidForm)
      }),
    )
  })

  it('makes cryptograms of twenty bytes, in canonical base64', () => {
    fc.assert(
      fc.property(randomness, (random) => {
        const cryptogram = createIdSource(random).cryptogram()
        expect(isWellFormedCryptogram(cryptogram)).toBe(true)
        expect(cryptogram).toMatch(/^[A-Za-z0-9+/]{27}=$/)
      }),
    )
  })

  it('makes tokens of the alphabet, as long as asked', () => {
    fc.assert(
      fc.property(randomness, fc.integer({ min: 6, max: 40 }), (random, length) => {
        const token = createIdSource(random).token('XYZ', length)
        expect(token).toHaveLength(length)
        expect(token).toMatch(/^[XYZ]+$/)
      }),
    )
  })

  it('makes no two alike, even of randomness that repeats itself', () => {
    fc.assert(
      fc.property(randomness, (random) => {
        const ids = createIdSource(random)
        const made = Array.from({ length: 50 }, () => [ids.uuid(), ids.cryptogram(), ids.token('0123456789', 8)]).flat()
        expect(new Set(made).size).toBe(made.length)
      }),
    )
  })

  it('makes the same ids of the same randomness', () => {
    expect(createIdSource(seededRandom(1)).uuid()).toBe(createIdSource(seededRandom(1)).uuid())
    expect(createIdSource(seededRandom(1)).uuid()).not.toBe(createIdSource(seededRandom(2)).uuid())
  })
})
