import { createFakeFetch } from '../../../src/testing/create-fake-fetch.ts'
import type { FakeReply } from '../../../src/testing/fake-reply.ts'
import { createFaultPlan } from '../../../src/testing/fault-plan.ts'
import { createLedger } from '../../../src/testing/ledger.ts'
import type { ProviderSandbox, Scenario } from '../../../src/testing/provider-sandbox.ts'
import type { Clock } from '../../../src/vocabulary/clock.ts'
import type { PaymentInput, SampleClientOptions } from './sample-client.ts'

const isChallenged = (card: string): boolean => card === 'card-challenge' || card === 'card-failed'

/** A gateway with one payment for an order. The card's name is the scenario. */
export function createSampleSandbox(clock: Clock): ProviderSandbox<SampleClientOptions, PaymentInput> {
  const payments = new Map<string, string>()
  const doomed = new Set<string>()
  const ledger = createLedger()
  const faults = createFaultPlan(['purchase', 'show'])
  const stateOf = (order: string): FakeReply =>
    payments.has(order) ? { status: 200, json: { order, state: payments.get(order) ?? '' } } : { status: 404, json: {} }
  const settle = (order: string, state: string) => {
    payments.set(order, state)
    if (state === 'paid') ledger.charge(order)
  }
  let orders = 0

  const fetch = createFakeFetch({
    faults,
    clock,
    otherwise: () => ({ status: 404, json: {} }),
    routes: [
      {
        operation: 'purchase',
        method: 'POST',
        path: '/v1/payments',
        handle: ({ text }) => {
          const { order, card }: PaymentInput = JSON.parse(text)
          ledger.record({ operation: 'purchase' }, order)
          if (card === 'card-failed') doomed.add(order)
          if (isChallenged(card)) payments.set(order, 'challenge')
          else settle(order, card === 'card-declined' ? 'declined' : 'paid')
          return stateOf(order)
        },
      },
      { operation: 'show', method: 'GET', path: '/v1/payments/{order}', handle: (_, { order = '' }) => stateOf(order) },
    ],
  })

  return {
    clientOptions: { key: 'planted-sandbox-key', fetch },
    fetch,
    origin: 'https://sample.example',
    request: (scenario: Scenario, overrides) => {
      orders += 1
      return { order: `order-${orders}`, card: `card-${scenario}`, ...overrides }
    },
    answer: async ({ type, state }, how = 'pass') => {
      if (type !== 'challenge') return { type: 'poll' }
      const order = String(state.data['order'])
      if (payments.get(order) === 'challenge') settle(order, how === 'pass' && !doomed.has(order) ? 'paid' : 'declined')
      return { type: 'frame', outcome: 'completed' }
    },
    fail: (fault, on) => faults.add(fault, on),
    operations: faults.operations,
    get faults() {
      return faults.planned()
    },
    recover: () => faults.clear(),
    get open() {
      const isOpen = ([, state]: readonly [string, string]) => state === 'challenge'
      return [...payments].filter(isOpen).map(([id]) => ({ id, waitsFor: 'challenge' as const, since: clock.now() }))
    },
    get ledger() {
      return ledger.entries()
    },
    reset: () => {
      payments.clear()
      ledger.clear()
      faults.clear()
    },
  }
}
