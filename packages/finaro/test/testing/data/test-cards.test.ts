import { describe, expect, it } from 'vitest'
import { scenarios } from '../../../src/testing/data/scenarios.ts'
import { testCards } from '../../../src/testing/data/test-cards.ts'

const rows = Object.entries(testCards)

function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, at) => {
    const digit = Number(character) * (at % 2 === 0 ? 1 : 2)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}

describe('the test cards', () => {
  it.each(rows)('%s has a number with a right check digit', (_, { number }) => {
    expect(passesLuhn(number)).toBe(true)
  })

  it('are all different', () => {
    expect(new Set(rows.map(([, { number }]) => number)).size).toBe(rows.length)
  })

  it('have a password wherever there is a challenge', () => {
    for (const [, card] of rows) {
      const asks = 'plan' in card && card.plan.actions.includes('challenge')
      expect('otp' in card).toBe(asks)
    }
  })

  it.each([
    ['frictionless', '4176660000000027', '5299990270000368', '375987000169677', '36849800000679'],
    ['fingerprint', '4176660000000068', '5299990270000392', '375987000169776', '36816499999982'],
    ['challenge', '4176660000000092', '5299910010000015', '375987000000005', '6011947300799885'],
  ])('are those of the published table: %s', (column, ...numbers) => {
    const capital = `${column.charAt(0).toUpperCase()}${column.slice(1)}`
    const names = [column, `mastercard${capital}`, `amex${capital}`, `discover${capital}`]
    expect(names.map((name) => new Map(rows).get(name as keyof typeof testCards)?.number)).toEqual(numbers)
  })

  it('have the published passwords', () => {
    const { challenge, mastercardChallenge, amexChallenge, discoverChallenge } = testCards
    expect(challenge.otp).toEqual({ right: '0101', wrong: '3333' })
    expect(mastercardChallenge.otp).toEqual({ right: '4445', wrong: '9999' })
    expect(amexChallenge.otp).toEqual({ right: '5678', wrong: '3333' })
    expect(discoverChallenge.otp).toEqual({ right: '5678', wrong: '3333' })
  })
})

describe('the scenarios', () => {
  it.each(Object.entries(scenarios))('%s names a card that 3-D Secure knows', (_, { card }) => {
    expect(testCards[card]).toHaveProperty('plan')
  })
})
