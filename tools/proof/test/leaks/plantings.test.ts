import { describe, expect, it } from 'vitest'
import { plantings } from '../../src/leaks/plantings.ts'

describe('plantings', () => {
  it('put the secret in place of each text, number and flag, one at a time', () => {
    expect(plantings([{ a: 'x', b: { c: [1, true] } }, undefined], '4000')).toEqual([
      { at: '0.a', value: [{ a: '4000', b: { c: [1, true] } }, undefined] },
      { at: '0.b.c.0', value: [{ a: 'x', b: { c: [4000, true] } }, undefined] },
      { at: '0.b.c.1', value: [{ a: 'x', b: { c: [1, '4000'] } }, undefined] },
    ])
  })
  it('are none where there is nothing', () => {
    expect(plantings([undefined, {}], 'secret')).toEqual([])
  })
  it('change nothing of the original', () => {
    const original = Object.freeze([Object.freeze({ a: 'x' })])
    expect(plantings(original, 'secret')).toHaveLength(1)
    expect(original).toEqual([{ a: 'x' }])
  })
})
