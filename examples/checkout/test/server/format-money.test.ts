import { describe, expect, it } from 'vitest'
import { formatMoney } from '../../src/server/format-money.ts'

describe('formatMoney', () => {
  it('writes an amount with as many decimals as its currency has', () => {
    expect(formatMoney({ minorUnits: 4999, currency: 'EUR' })).toBe('€49.99')
    expect(formatMoney({ minorUnits: 500, currency: 'JPY' })).toBe('¥500')
  })
})
