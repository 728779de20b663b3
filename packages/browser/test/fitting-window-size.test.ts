import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingWindowSize } from '../src/fitting-window-size.ts'
import { windowSizes } from '../src/window-sizes.ts'

describe('fittingWindowSize', () => {
  it.each([
    [1280, 800, '03'],
    [600, 400, '04'],
    [599, 599, '02'],
    [389, 800, '01'],
    [249, 800, '05'],
    [1280, 399, '05'],
  ] as const)('of a place of %i x %i is %s', (width, height, size) => {
    expect(fittingWindowSize(width, height)).toBe(size)
  })

  it('never names one that is larger than the place', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), (width, height) => {
        const size = windowSizes[fittingWindowSize(width, height)]
        expect(size === 'full' || (size.width <= width && size.height <= height)).toBe(true)
      }),
    )
  })
})
