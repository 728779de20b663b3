import { describe, expect, it } from 'vitest'
import { randomDigits } from '../../src/orders/random-digits.ts'

describe('randomDigits', () => {
  it('answers as many digits as were asked for, the first one no zero', () => {
    for (let round = 0; round < 200; round += 1) expect(randomDigits(10)).toMatch(/^[1-9]\d{9}$/)
  })
})
