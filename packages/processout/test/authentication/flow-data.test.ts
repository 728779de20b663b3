import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fits, type ProcessOutFlowData } from '../../src/authentication/flow-data.ts'
import type { ProcessOutTransaction } from '../../src/schemas/transaction.ts'

const asked = (amount: string, currency = 'EUR'): ProcessOutFlowData => ({
  name: 'order-7',
  amount,
  currency,
  page: 'hosted',
  pass: 1,
})
const told = (amount: string): ProcessOutTransaction => ({ id: 'tr_1', amount, currency: 'EUR' })

describe('a transaction fits what was asked for', () => {
  it.each([
    ['19.99', '19.99'],
    ['19.9', '19.90'],
    ['20', '20.0000'],
    ['0', '0.00'],
    ['100', '100'],
    ['0.005', '0.0050'],
  ])('where its amount is the same number: %s and %s', (amount, other) => {
    expect(fits(asked(amount), told(other))).toBe(true)
    expect(fits(asked(other), told(amount))).toBe(true)
  })

  it.each([
    ['19.99', '19.98'],
    ['19.9999', '19.99'],
    ['100', '10'],
    ['0.0050', '0.0005'],
    ['10', '1000'],
  ])('and does not where it is another: %s and %s', (amount, other) => {
    expect(fits(asked(amount), told(other))).toBe(false)
    expect(fits(asked(other), told(amount))).toBe(false)
  })

  it('whatever the number', () => {
    const amounts = fc.tuple(fc.nat(999_999), fc.nat(9_999))
    fc.assert(
      fc.property(amounts, amounts, ([a, b], [c, d]) => {
        const text = `${a}.${String(b).padStart(4, '0')}`
        const other = `${c}.${String(d).padStart(4, '0')}`
        expect(fits(asked(text), told(other))).toBe(a === c && b === d)
      }),
    )
  })

  it('where nothing that can be compared is told', () => {
    expect(fits(asked('19.99'), { id: 'tr_1' })).toBe(true)
  })
})
