import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCardNumber, maskCardNumbers } from '../../../src/inspect/show/mask-card-numbers.ts'

/** Digits with the check digit that makes them a card number. */
const cardNumbers = fc
  .string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 18 })
  .map((digits) => [...'0123456789'].map((last) => digits + last).find(isCardNumber) ?? '')

describe('masking card numbers', () => {
  it('keeps the last four digits of any, wherever it stands', () => {
    fc.assert(
      fc.property(cardNumbers, fc.constantFrom('', ' ', 'order-', 'PAN:', '"'), (number, before) => {
        const { text, masked } = maskCardNumbers(`${before}${number}x`)
        expect(masked).toBe(true)
        expect(text).toBe(`${before}•••• ${number.slice(-4)}x`)
      }),
      { seed: 7 },
    )
  })

  it.each(['4111 1111 1111 1111', '4111-1111-1111-1111', '3782 822463 10005'])('knows groups: %s', (text) => {
    expect(maskCardNumbers(text).masked).toBe(true)
  })

  it.each([
    '4111111111111112',
    '411111111111',
    '2da705e1-5fa3-4213-9714-49326fd5baee',
    '2026-11-22T12:00:00Z',
    '2025-04-10T17:17:39.680-07:00',
    '41111111111111111111',
  ])('leaves %s alone', (text) => {
    expect(maskCardNumbers(text)).toEqual({ text, masked: false })
  })
})
