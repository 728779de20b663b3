import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameSecret } from '../../src/wire/same-secret.ts'

describe('sameSecret', () => {
  it('answers as === does, for any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(sameSecret(one, other)).toBe(one === other)
        expect(sameSecret(one, one)).toBe(true)
      }),
    )
  })

  it.each([
    ['abc', 'abd'],
    ['abc', 'bbc'],
    ['abc', 'abcd'],
    ['', 'a'],
  ])('tells %j from %j', (one, other) => {
    expect(sameSecret(one, other)).toBe(false)
  })
})
