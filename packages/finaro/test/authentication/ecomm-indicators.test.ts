import { describe, expect, it } from 'vitest'
import { ecommIndicatorOf } from '../../src/authentication/ecomm-indicators.ts'

describe('the indicator of an ECI', () => {
  it.each([
    ['05', '5'],
    ['02', '5'],
    ['01', '6'],
    ['00', '7'],
    ['06', undefined],
    ['07', undefined],
    ['04', undefined],
  ])('without a scheme: %s is %s', (eci, indicator) => {
    expect(ecommIndicatorOf(eci, undefined)).toBe(indicator)
  })

  it.each([
    ['02', '5'],
    ['05', '5'],
    ['01', '6'],
    ['06', '6'],
    ['00', '7'],
    ['07', '7'],
  ])('of Cartes Bancaires, whose cards are of either kind: %s is %s', (eci, indicator) => {
    expect(ecommIndicatorOf(eci, 'cartes-bancaires')).toBe(indicator)
  })
})
