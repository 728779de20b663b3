import { describe, expect, it } from 'vitest'
import { type CardinalCardSet, cardSets } from '../../src/testing/data/card-sets.ts'
import { type CardinalOutcome, type OutcomeRow, outcomes } from '../../src/testing/data/outcomes.ts'
import { testCards } from '../../src/testing/data/test-cards.ts'
import { openSandbox } from './open-sandbox.ts'

type Row = readonly [CardinalOutcome, string, string, string, 'cavv' | 'no cavv', string, string, string]

/**
 * The table as its sources print it: enrolled, status, signature, cryptogram, Visa's ECI, Mastercard's, error. Written from
 * cardinaldocs.atlassian.net, page 903577725, apart from the fake's own data.
 */
const table: readonly Row[] = [
  ['frictionless', 'Y', 'Y', 'Y', 'cavv', '05', '02', '0'],
  ['failed', 'Y', 'N', 'Y', 'no cavv', '07', '00', '0'],
  ['attempted', 'Y', 'A', 'Y', 'cavv', '06', '01', '0'],
  ['unavailable', 'Y', 'U', 'Y', 'no cavv', '07', '00', '0'],
  ['rejected', 'Y', 'R', 'Y', 'no cavv', '07', '00', '0'],
  ['lookup-unavailable', 'U', '', '', 'no cavv', '07', '00', '0'],
  ['lookup-error', 'U', '', '', 'no cavv', '07', '00', '1001'],
  ['lookup-timeout', '', '', '', 'no cavv', '', '', '402'],
  ['bypassed', 'B', '', '', 'no cavv', '07', '00', '0'],
  ['challenge', 'Y', 'C', 'Y', 'no cavv', '07', '00', '0'],
  ['challenge-failed', 'Y', 'C', 'Y', 'no cavv', '07', '00', '0'],
  ['challenge-unavailable', 'Y', 'C', 'Y', 'no cavv', '07', '00', '0'],
  ['challenge-error', 'Y', 'C', 'Y', 'no cavv', '07', '00', '0'],
]

const columns = ['visa-2.1', 'visa-2.2', 'mastercard-2.1', 'mastercard-2.2'] as const

const cells = columns.flatMap((set) => table.map((row) => [set, ...row] as const))

/** The digits of a card number weigh double from the right, every second one. */
const passesLuhn = (number: string): boolean =>
  [...number]
    .reverse()
    .map(Number)
    .reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0) %
    10 ===
  0

describe('the table of test cards', () => {
  const numbers = Object.values(testCards).flatMap((row) => Object.values(row))

  it('has a card in each of the four columns for each of the thirteen rows', () => {
    expect(table).toHaveLength(13)
    expect(cells.filter(([set, outcome]) => testCards[outcome][set] === undefined)).toEqual([])
  })

  it('has no number twice, and none that is no card number', () => {
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.filter((number) => !passesLuhn(number))).toEqual([])
  })

  it.each(Object.entries(cardSets))('has only numbers of the scheme in column %s', (set, { scheme }) => {
    const column = Object.values(testCards).flatMap((row) => row[set as CardinalCardSet] ?? [])
    expect(column.length).toBeGreaterThan(0)
    expect(column.filter((number) => !number.startsWith(scheme === 'visa' ? '4' : '5'))).toEqual([])
  })
})

describe('a lookup', () => {
  it.each(cells)('%s, %s: answers as the table says', async (...cell) => {
    const [set, outcome, enrolled, status, signature, cavv, visaEci, mastercardEci, error] = cell
    const { raw, lookupOf } = openSandbox()
    const { json } = await raw('POST', '/oidc/3ds-service/v2/lookup', lookupOf(outcome, { cards: set }))
    expect(json['enrolled']).toBe(enrolled)
    expect(json['pares_status']).toBe(status)
    expect(json['signature_verification']).toBe(signature)
    expect(json['cavv']).toMatch(cavv === 'cavv' ? /^[A-Za-z0-9+/]{27}=$/ : /^$/)
    expect(json['eci_flag']).toBe(cardSets[set].scheme === 'visa' ? visaEci : mastercardEci)
    expect(json['error_no']).toBe(error)
    expect(json['threeds_version']).toBe(enrolled === 'Y' ? cardSets[set].version : '')
  })

  it.each(Object.keys(outcomes) as CardinalOutcome[])(
    '%s: says nothing that the client does not know',
    async (outcome) => {
      const { client, lookupOf, drift } = openSandbox()
      const asksCardholder = 'afterChallenge' in (outcomes[outcome] satisfies OutcomeRow)
      const answer = await client.lookup(lookupOf(outcome))
      expect(answer.kind).toBe(asksCardholder ? 'action-required' : 'completed')
      expect(drift).toEqual([])
    },
  )

  it('that times out is answered after eleven seconds', async () => {
    const { client, lookupOf, clock } = openSandbox()
    const before = clock.now()
    await client.lookup(lookupOf('lookup-timeout'))
    expect(clock.now() - before).toBe(11_000)
  })

  it('says where the challenge is, with a challenge request for it', async () => {
    const { client, sandbox, lookupOf } = openSandbox()
    const answer = await client.lookup(lookupOf('challenge'))
    if (answer.kind !== 'action-required') throw new Error('no challenge')
    expect(answer.acs_url.startsWith(sandbox.origin)).toBe(true)
    expect(answer.transaction_id).toHaveLength(20)
    expect(answer.challenge_required).toBe('Y')
  })
})
