import { describe, expect, it } from 'vitest'
import { differencesOf, gapsAndDifferencesOf, last4Of } from '../../src/authentication/asked.ts'

describe('the last four digits of a card', () => {
  it.each([
    ['XXXXXXXXXXXX1119', '1119'],
    ['401200XXXXXX5439', '5439'],
    ['4012XXXXXXXXXXXX', undefined],
    ['', undefined],
  ])('of %j are %j', (number, last4) => {
    expect(last4Of({ card: { number } })).toBe(last4)
  })

  it('are not there where no card is told', () => {
    expect(last4Of({})).toBeUndefined()
  })
})

describe('an answer that leaves everything out', () => {
  const asked = { invoice: '7', amount: { minorUnits: 1999, currency: 'EUR' }, last4: '1119', trxId: 't1' } as const

  it('differs in nothing, and has a gap at each path', () => {
    expect(differencesOf({}, asked)).toEqual([])
    expect(gapsAndDifferencesOf({}, asked)).toEqual([
      'transaction.invoice',
      'amount.total',
      'currencyCode',
      'card.number',
      'threeDSecure.trxId',
    ])
  })
})
