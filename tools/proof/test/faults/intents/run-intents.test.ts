import { describe, expect, it } from 'vitest'
import { worldPlans } from '../../../../../examples/one-checkout/test/model/world-plans.ts'
import { doubleSender } from '../../../src/faults/intents/double-sender.ts'
import { runIntents } from '../../../src/faults/intents/run-intents.ts'

const seed = 1
const patienceMs = 90_000

describe('300 intents to pay, behind a connection that loses, repeats and delays', () => {
  it(
    'are each paid once at most, and nothing is told that the ledger denies',
    async () => {
      const rows = await runIntents(worldPlans, { climate: 'stormy', runs: 300, seed })
      expect(rows.flatMap(({ gateway, breaches }) => breaches.map((breach) => `${gateway}, ${breach}`))).toEqual([])
      expect(rows.map(({ paidTwice }) => paidTwice)).toEqual(rows.map(() => 0))
      expect(rows.reduce((sum, { paidOnce }) => sum + paidOnce, 0)).toBeGreaterThan(100)
    },
    patienceMs,
  )
})

describe('intents whose answers have bytes destroyed', () => {
  it(
    'are each paid once at most too',
    async () => {
      const rows = await runIntents(worldPlans, { climate: 'corrupting', runs: 60, seed })
      expect(rows.flatMap(({ gateway, breaches }) => breaches.map((breach) => `${gateway}, ${breach}`))).toEqual([])
    },
    patienceMs,
  )
})

describe('a client that sends again what failed', () => {
  it(
    'is caught by the same run, wherever the gateway keeps no key',
    async () => {
      const rows = await runIntents(worldPlans, { climate: 'stormy', runs: 300, seed, client: doubleSender })
      const caught = rows.filter(({ paidTwice }) => paidTwice > 0).map(({ gateway }) => gateway)
      expect(caught).toEqual(expect.arrayContaining(['spreedly', 'finaro', 'cardinal']))
      expect(rows.flatMap(({ breaches }) => breaches)).toContainEqual(
        expect.stringMatching(/^seed \d+: the cardholder paid 2 times$/),
      )
    },
    patienceMs,
  )

  it('does no harm where the gateway keeps its key', async () => {
    const keyed = worldPlans.filter(({ provider }) => provider === 'processout')
    const rows = await runIntents(keyed, { climate: 'stormy', runs: 30, seed, client: doubleSender })
    expect(rows.map(({ paidTwice }) => paidTwice)).toEqual([0, 0])
  }, 30_000)
})

describe('a run', () => {
  it('gives the same rows for the same seed, and ends when it is told', async () => {
    const options = { climate: 'stormy', runs: 6, seed: 77 } as const
    expect(await runIntents(worldPlans, options)).toEqual(await runIntents(worldPlans, options))
    const [first] = await runIntents(worldPlans, { ...options, goesOn: () => false })
    expect(first?.intents).toBe(0)
  }, 30_000)
})
