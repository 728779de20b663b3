import type { AuthenticationStep, SeenStore } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Gateway } from '../src/gateway.ts'
import { actions } from './model/actions.ts'
import { createObserver } from './model/observer.ts'
import { perform } from './model/perform.ts'
import { settle } from './model/settle.ts'
import { type ModelOptions, openModel } from './model/shop-model.ts'
import type { WorldPlan } from './model/world.ts'
import { finaroWorld } from './model/worlds/finaro.ts'
import { spreedlyWorld } from './model/worlds/spreedly.ts'

/** What the model says of a shop that is spoilt: the message of the first law that it finds broken. */
async function findBreach(plan: WorldPlan, options: ModelOptions): Promise<string> {
  const walk = fc.asyncProperty(fc.constantFrom(...plan.scenarios), actions, async (scenario, todo) => {
    const model = await openModel(plan, scenario, createObserver(), options)
    for (const action of todo) await perform(model, action)
    await settle(model)
  })
  const { failed, errorInstance } = await fc.check(walk, { numRuns: 300, seed: 20_261_122, endOnFailure: true })
  return failed && errorInstance instanceof Error ? `${errorInstance.name}: ${errorInstance.message}` : 'no breach'
}

/** A store that lets everybody act. */
const careless = (shared: SeenStore): SeenStore => ({ ...shared, claim: async () => 'claimed' })

/** Hands on each step as something else. */
const spoilSteps =
  (spoilStep: <P extends string>(step: AuthenticationStep<P>) => AuthenticationStep<P>) =>
  <P extends string>(gateway: Gateway<P>): Gateway<P> => ({
    ...gateway,
    flow: {
      ...gateway.flow,
      start: async (order, options) => spoilStep(await gateway.flow.start(order, options)),
      resume: async (state, event, options) => spoilStep(await gateway.flow.resume(state, event, options)),
    },
  })

describe('the model sees a shop', () => {
  it('that charges twice, because nobody claims a start', async () => {
    expect(await findBreach(spreedlyWorld, { storeOf: careless })).toBe('Breach: the cardholder paid 2 times')
  })

  it('that pays twice after one authentication, because nobody claims the payment', async () => {
    expect(await findBreach(finaroWorld, { storeOf: careless })).toMatch(/^Breach: /)
  })

  it('that calls a payment declined although it was taken', async () => {
    const spoil = spoilSteps((step) =>
      step.type === 'done' && step.kind === 'payment' && step.payment.status === 'captured'
        ? { ...step, payment: { ...step.payment, status: 'declined', decline: { kind: 'hard' } } }
        : step,
    )
    expect(await findBreach(spreedlyWorld, { spoil })).toBe(
      'Breach: the shop was told declined, and the cardholder paid',
    )
  })

  it('that loses the remedy of an unknown outcome', async () => {
    const spoil = spoilSteps((step) => {
      if (step.type !== 'poll') return step
      const { remedy: _lost, ...rest } = step
      return rest
    })
    expect(await findBreach(spreedlyWorld, { spoil })).toBe('Breach: an unknown outcome names no remedy')
  })

  it('that goes back to an earlier revision', async () => {
    const spoil = <P extends string>({ flow, ...gateway }: Gateway<P>): Gateway<P> => ({
      ...gateway,
      flow: {
        ...flow,
        resume: async (state, event, options) => {
          const step = await flow.resume(state, event, options)
          return { ...step, state: { ...step.state, revision: state.revision - 1 } }
        },
      },
    })
    expect(await findBreach(spreedlyWorld, { spoil })).toMatch(
      /^Breach: a (?:revision went back|state is not)|^ThreeDSError/,
    )
  })
})
