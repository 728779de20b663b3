import { createMemorySeenStore, type FlowMachine } from '@three-ds/core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { actions } from './model/actions.ts'
import { createObserver } from './model/observer.ts'
import { perform, start } from './model/perform.ts'
import { settle } from './model/settle.ts'
import { openModel } from './model/shop-model.ts'
import { tours } from './model/tours.ts'
import { worldPlans } from './model/world-plans.ts'

/** The same walks each time: a walk that breaks a law is one line to repeat. */
const budget = { numRuns: 160, seed: 20_261_122 }
const patienceMs = 60_000

const transitionsOf = ({ transitions }: FlowMachine): string[] =>
  Object.entries(transitions).flatMap(([from, to]) => to.map((each) => `${from} > ${each}`))

describe.each(worldPlans.map((plan) => [plan.name, plan] as const))('an order at %s', (_name, plan) => {
  const observer = createObserver()

  beforeAll(async () => {
    for (const scenario of plan.scenarios) {
      for (const tour of tours) await tour(await openModel(plan, scenario, observer))
    }
  }, patienceMs)

  it(
    'is paid at most once and comes to an end that the ledger bears out, whatever happens in whatever order',
    async () => {
      const walk = fc.asyncProperty(fc.constantFrom(...plan.scenarios), actions, async (scenario, todo) => {
        const model = await openModel(plan, scenario, observer)
        for (const action of todo) await perform(model, action)
        await settle(model)
      })
      await fc.assert(walk, budget)
    },
    patienceMs,
  )

  if (plan.machine.ends === 'payment') {
    it(
      'is paid at most once by processes that share no store of claims, if one of them alone starts it',
      async () => {
        const storeOf = () => createMemorySeenStore()
        const walk = fc.asyncProperty(fc.constantFrom(...plan.scenarios), actions, async (scenario, todo) => {
          const model = await openModel(plan, scenario, createObserver(), { storeOf })
          await start(model)
          for (const action of todo) if (!action.do.startsWith('start')) await perform(model, action)
          await settle(model)
        })
        await fc.assert(walk, budget)
      },
      patienceMs,
    )
  }

  it('goes only where its machine says, and everywhere that it says', () => {
    expect([...observer.transitions].toSorted()).toEqual(transitionsOf(plan.machine).toSorted())
  })
})
