import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPoints, valuePoints } from '../../../src/faults/wire/cut-points.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('the positions at which an answer is cut', () => {
  it('stand before and behind each token, and inside each text', () => {
    expect(cutPoints('{"a":12}')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(cutPoints('{"state":"succeeded"}')).toEqual([0, 1, 2, 4, 7, 8, 9, 10, 14, 19, 20, 21])
  })
  it('stand inside each character of several bytes', () => {
    expect(cutPoints('"aé€"')).toEqual(expect.arrayContaining([2, 3, 4, 5, 6, 7]))
  })
  it('are ascending, without doubles, from nothing to the whole', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const points = cutPoints(text)
        expect(points).toEqual([...new Set(points)].toSorted((a, b) => a - b))
        expect(points[0]).toBe(0)
        expect(points.at(-1)).toBe(bytesOf(text).byteLength)
      }),
      { seed: 20_261_122 },
    )
  })
  it('are none for what is empty, but the one', () => {
    expect(cutPoints('')).toEqual([0])
  })
})

describe('the positions of values', () => {
  it('leave out what lies inside of names, and keep the same text where it is a value', () => {
    expect(valuePoints('{"ab":"ab"}')).toEqual([0, 1, 4, 5, 6, 7, 8, 9, 10, 11])
  })
})
