import { describe, expect, it } from 'vitest'
import { ecommIndicatorOf } from '../../src/authentication/ecomm-indicators.ts'

describe('the indicator of an ECI', () => {
  it.each([
    ['02', '5'],
    ['05', '5'],
    ['01', '6'],
    ['06', '6'],
    ['00', '7'],
    ['07', '7'],
  ])('%s is %s, whatever the scheme', (eci, indicator) => {
    expect(ecommIndicatorOf(eci)).toBe(indicator)
  })

  it('claims nothing for an ECI that nobody knows', () => {
    expect(ecommIndicatorOf('08')).toBe('7')
  })
})
