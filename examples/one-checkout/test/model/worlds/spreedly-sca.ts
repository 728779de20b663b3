import { createSpreedlyClient, createSpreedlyScaFlow, spreedlyScaFlowMachine } from '@three-ds/spreedly'
import { createSpreedlySandbox, type SpreedlyScaScenario } from '@three-ds/spreedly/testing'
import { notAttempted } from '../../../src/pay-once.ts'
import { buyer, foreignTo, type WorldPlan } from '../world.ts'

const scenarios = [
  'frictionless',
  'attempted',
  'unavailable',
  'failed',
  'rejected',
  'challenge',
] as const satisfies readonly SpreedlyScaScenario[]

/** Spreedly's own authentication, which charges nothing: this shop goes no further. */
export const spreedlyScaWorld: WorldPlan<'spreedly'> = {
  name: 'spreedly, stand-alone authentication',
  provider: 'spreedly',
  machine: spreedlyScaFlowMachine,
  starts: 'scaAuthenticate',
  scenarios,
  make: async (scenario, { clock, random }) => {
    const sandbox = createSpreedlySandbox({ clock, random })
    const transaction = sandbox.scaRequest(scenario as SpreedlyScaScenario) // one of the list above
    const {
      amount: minorUnits = 0,
      currency_code: currency = 'EUR',
      payment_method_token: cardToken = '',
    } = transaction
    const request = { sca_provider_key: sandbox.scaProviderKey, reference: 'order-1', transaction }
    return {
      sandbox,
      order: {
        ...buyer,
        id: 'order-1',
        amount: { minorUnits, currency },
        cardToken,
        placedAt: new Date(clock.now()).toISOString(),
      },
      gateway: ({ fetch, seen }) => ({
        flow: createSpreedlyScaFlow(createSpreedlyClient({ ...sandbox.clientOptions, fetch }), {
          seen,
          clock,
        }).mapRequest(() => request),
        pay: async (order, authentication) => notAttempted('spreedly', order, authentication),
      }),
      callbacks: async () => [],
      giveUp: ({ data: { transaction_token } }) => {
        if (typeof transaction_token === 'string') sandbox.decide(transaction_token, 'cancel')
      },
      foreign: foreignTo('spreedly'),
    }
  },
}
