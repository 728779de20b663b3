import {
  createSpreedlyCallbackReceiver,
  createSpreedlyClient,
  createSpreedlyFlow,
  type SpreedlyCallbackEvent,
  spreedlyFlowMachine,
} from '@three-ds/spreedly'
import { createSpreedlySandbox, type SpreedlyScenario } from '@three-ds/spreedly/testing'
import { spreedlyGateway } from '../../../src/gateways/spreedly.ts'
import { buyer, foreignTo, type WorldPlan } from '../world.ts'

const scenarios = [
  'frictionless',
  'fingerprint',
  'challenge',
  'fingerprint-challenge',
  'failed',
  'rejected',
  'declined',
  'three-ds-1',
  'sca-challenge',
] as const satisfies readonly SpreedlyScenario[]

/** Spreedly: a payment, with 3-D Secure of the gateway, of Spreedly, or of version 1. */
export const spreedlyWorld: WorldPlan<'spreedly'> = {
  name: 'spreedly',
  provider: 'spreedly',
  starts: 'purchase',
  goesOn: 'complete',
  machine: spreedlyFlowMachine,
  scenarios,
  make: async (scenario, { clock, random }) => {
    const sandbox = createSpreedlySandbox({ clock, random })
    const request = sandbox.request(scenario as SpreedlyScenario) // one of the list above
    const { transaction } = request
    const {
      order_id: id,
      amount: minorUnits = 0,
      currency_code: currency,
      payment_method_token: cardToken = '',
    } = transaction
    const events: SpreedlyCallbackEvent[] = []
    const receive = createSpreedlyCallbackReceiver({
      signingSecrets: [sandbox.signingSecret],
      clock,
      onEvent: (event) => void events.push(event),
    })
    return {
      sandbox,
      order: {
        ...buyer,
        id,
        amount: { minorUnits, currency },
        cardToken,
        placedAt: new Date(clock.now()).toISOString(),
      },
      gateway: ({ fetch, seen }) => {
        const clientOptions = { ...sandbox.clientOptions, fetch }
        return {
          ...spreedlyGateway({ ...clientOptions, gatewayToken: sandbox.gatewayToken }, { seen, clock }),
          // The scenario's own request: it may ask for another kind of 3-D Secure than the shop does.
          flow: createSpreedlyFlow(createSpreedlyClient(clientOptions), { seen, clock }).mapRequest(() => request),
        }
      },
      callbacks: async () => {
        await sandbox.deliverCallbacks(receive, { times: 2, shuffled: true })
        return events
      },
      // Spreedly keeps a challenge pending until somebody answers, or the gateway gives it up. Only a test reads a flow's data.
      giveUp: ({ data: { transaction_token } }) => {
        if (typeof transaction_token === 'string') sandbox.decide(transaction_token, 'cancel')
      },
      foreign: foreignTo('spreedly'),
    }
  },
}
