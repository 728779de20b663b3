import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../src/imports/spread.ts'

describe('the spread of measurements', () => {
  it('takes the middle, and the middle half, between neighbors in proportion', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 })
    expect(spreadOf([7])).toEqual({ lower: 7, median: 7, upper: 7 })
  })

  it('is no number where nothing was measured', () => {
    expect(spreadOf([]).median).toBeNaN()
  })

  it('lies within what was measured, in order, however it was sorted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const { lower, median, upper } = spreadOf(values)
        expect(lower).toBeGreaterThanOrEqual(Math.min(...values))
        expect(median).toBeGreaterThanOrEqual(lower)
        expect(upper).toBeGreaterThanOrEqual(median)
        expect(upper).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })
})
