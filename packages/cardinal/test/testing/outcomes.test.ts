import { describe, expect, it } from 'vitest'
import { type CardinalCardSet, cardSets } from '../../src/testing/data/card-sets.ts'
import { type CardinalOutcome, type OutcomeRow, outcomes } from '../../src/testing/data/outcomes.ts'
import { testCards } from '../../src/testing/data/test-cards.ts'
import { openSandbox } from './open-sandbox.ts'

/**
 * The table as its sources print it. Cards in the order of the columns; then enrolled, status, signature, a cryptogram or none,
 * Visa's ECI, Mastercard's, and the error, with a hyphen for blank. Written from cardinaldocs.atlassian.net, page 903577725,
 * apart from the fake's own data.
 */
const table: readonly (readonly [outcome: CardinalOutcome, numbers: string, said: string])[] = [
  ['frictionless', '4000000000001000 4000000000002701 5200000000001005 5200000000002235', 'Y Y Y + 05 02 0'],
  ['failed', '4000000000001018 4000000000002925 5200000000001013 5200000000002276', 'Y N Y - 07 00 0'],
  ['attempted', '4000000000001026 4000000000002719 5200000000001021 5200000000002482', 'Y A Y + 06 01 0'],
  ['unavailable', '4000000000001034 4000000000002313 5200000000001039 5200000000002268', 'Y U Y - 07 00 0'],
  ['rejected', '4000000000001042 4000000000002537 5200000000001047 5200000000002185', 'Y R Y - 07 00 0'],
  ['lookup-unavailable', '4000000000001059 4000000000002990 5200000000001054 5200000000002409', 'U - - - 07 00 0'],
  ['lookup-error', '4000000000001067 4000000000002446 5200000000001062 5200000000002037', 'U - - - 07 00 1001'],
  ['lookup-timeout', '4000000000001075 4000000000002354 5200000000001070 5200000000002326', '- - - - - - 402'],
  ['bypassed', '4000000000001083 4000000000002560 5200000000001088 5200000000002508', 'B - - - 07 00 0'],
  ['challenge', '4000000000001091 4000000000002503 5200000000001096 5200000000002151', 'Y C Y - 07 00 0'],
  ['challenge-failed', '4000000000001109 4000000000002370 5200000000001104 5200000000002490', 'Y C Y - 07 00 0'],
  ['challenge-unavailable', '4000000000001117 4000000000002420 5200000000001112 5200000000002664', 'Y C Y - 07 00 0'],
  ['challenge-error', '4000000000001125 4000000000002644 5200000000001120 5200000000002656', 'Y C Y - 07 00 0'],
]

const columns = ['visa-2.1', 'visa-2.2', 'mastercard-2.1', 'mastercard-2.2'] as const

const cells = columns.flatMap((set, at) =>
  table.map(([outcome, numbers, said]) => [set, outcome, numbers.split(' ')[at] ?? '', said] as const),
)

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
    expect(cells.filter(([set, outcome, number]) => testCards[outcome][set] !== number)).toEqual([])
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
  it.each(cells)('%s, %s, %s: answers as the table says', async (set, _outcome, pan, said) => {
    const [enrolled, status, signature, cavv, visaEci, mastercardEci, error] = said
      .split(' ')
      .map((word) => (word === '-' ? '' : word))
    const { raw, lookupOf } = openSandbox()
    const body = lookupOf('frictionless', { lookup: { card: { pan, expiry_month: '01', expiry_year: '2029' } } })
    const { json } = await raw('POST', '/oidc/3ds-service/v2/lookup', body)
    expect(json['enrolled']).toBe(enrolled)
    expect(json['pares_status']).toBe(status)
    expect(json['signature_verification']).toBe(signature)
    expect(json['cavv']).toMatch(cavv === '+' ? /^[A-Za-z0-9+/]{27}=$/ : /^$/)
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
