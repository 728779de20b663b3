import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf } from '../../src/measure/spread.ts'

describe('spreadOf', () => {
  it('gives the median and the quartiles, whatever the order', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 })
  })

  it('lies between neighbors where none is in the middle', () => {
    expect(spreadOf([1, 2, 3, 4])).toEqual({ low: 1.75, median: 2.5, high: 3.25 })
  })

  it('is one figure where there is one', () => {
    expect(spreadOf([7])).toEqual({ low: 7, median: 7, high: 7 })
  })

  it('knows nothing of no figures', () => {
    expect(spreadOf([]).median).toBeNaN()
  })

  it('stays in order and within the figures', () => {
    const figures = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(figures, (given) => {
        const { low, median, high } = spreadOf(given)
        const slack = 1e-6
        expect(low).toBeGreaterThanOrEqual(Math.min(...given) - slack)
        expect(median).toBeGreaterThanOrEqual(low - slack)
        expect(high).toBeGreaterThanOrEqual(median - slack)
        expect(high).toBeLessThanOrEqual(Math.max(...given) + slack)
      }),
    )
  })
})
