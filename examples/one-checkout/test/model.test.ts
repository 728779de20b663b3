import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actions } from './model/actions.ts'
import { createObserver } from './model/observer.ts'
import { perform } from './model/perform.ts'
import { settle } from './model/settle.ts'
import { openModel } from './model/shop-model.ts'
import { worldPlans } from './model/world-plans.ts'

describe.each(worldPlans)('an order at $name, whatever happens in whatever order', (plan) => {
  it('is paid at most once, comes to an end, and no end contradicts the ledger', async () => {
    const observer = createObserver()
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...plan.scenarios), actions, async (scenario, todo) => {
        const model = await openModel(plan, scenario, observer)
        for (const action of todo) await perform(model, action)
        await settle(model)
      }),
      { numRuns: 150, seed: 20_261_122 },
    )
    console.log(plan.name, [...observer.transitions].sort())
    expect(1).toBe(1)
  }, 60_000)
})
