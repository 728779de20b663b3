import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestKey } from '../../src/wire/closest-key.ts'

const known = ['browser_info', 'amount', 'currency_code', 'three_ds', 'order_id', 'ip']

describe('closestKey', () => {
  it.each([
    ['browserInfo', 'browser_info', 'another casing'],
    ['BROWSER-INFO', 'browser_info', 'another separator'],
    ['threeDS', 'three_ds', 'capitals'],
    ['amuont', 'amount', 'two letters swapped'],
    ['amoun', 'amount', 'one letter missing'],
    ['amoumt', 'amount', 'one letter changed'],
    ['ammount', 'amount', 'one letter more'],
    ['mount', 'amount', 'the first letter missing'],
    ['amounts', 'amount', 'a letter at the end'],
    ['currencyCode', 'currency_code', 'camelCase'],
  ])('takes %s for %s: %s', (key, meant) => {
    expect(closestKey(key, known)).toBe(meant)
  })

  it.each(['browser', 'amt', 'orderReference', '', 'amountzz', 'a'.repeat(65)])('guesses nothing for "%s"', (key) => {
    expect(closestKey(key, known)).toBeUndefined()
  })

  it('prefers another casing to a slip', () => {
    expect(closestKey('cards', ['card', 'Cards'])).toBe('Cards')
  })

  it('guesses nothing where nothing is known', () => {
    expect(closestKey('amount', [])).toBeUndefined()
  })

  it('finds every known key again after any one slip', () => {
    const slip = fc.tuple(fc.constantFrom('amount', 'order_id', 'currency_code'), fc.nat(), fc.constantFrom('q', 'z'))
    fc.assert(
      fc.property(slip, ([key, at, letter]) => {
        const index = at % (key.length + 1)
        const longer = `${key.slice(0, index)}${letter}${key.slice(index)}`
        const shorter = `${key.slice(0, index)}${key.slice(index + 1)}`
        expect(closestKey(longer, known)).toBe(key)
        expect(closestKey(shorter, known)).toBe(key)
      }),
    )
  })

  it('answers with a known key or nothing, whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (key, keys) => {
        expect([undefined, ...keys]).toContain(closestKey(key, keys))
      }),
    )
  })
})
