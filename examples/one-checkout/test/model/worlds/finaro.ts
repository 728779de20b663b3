import {
  createFinaroCallbackReceiver,
  createFinaroClient,
  createFinaroFlow,
  type FinaroCallbackEvent,
  finaroFlowMachine,
} from '@three-ds/finaro'
import { createFinaroSandbox, type FinaroScenario } from '@three-ds/finaro/testing'
import { finaroGateway } from '../../../src/gateways/finaro.ts'
import { tokenOfCard } from '../../token-of-card.ts'
import { buyer, foreignTo, type WorldPlan } from '../world.ts'

const scenarios = [
  'frictionless',
  'fingerprint',
  'challenge',
  'fingerprint-challenge',
  'failed',
  'rejected',
  'declined',
  'fingerprint-twice',
  'fingerprint-loop',
  'mastercard-challenge',
] as const satisfies readonly FinaroScenario[]

/** Finaro: an authentication, then a sale. */
export const finaroWorld: WorldPlan<'finaro'> = {
  name: 'finaro',
  provider: 'finaro',
  starts: 'standalone',
  goesOn: 'completion',
  machine: finaroFlowMachine,
  scenarios,
  make: async (scenario, { clock, random }) => {
    const sandbox = createFinaroSandbox({ clock, random })
    const request = sandbox.request(scenario as FinaroScenario) // one of the list above
    const events: FinaroCallbackEvent[] = []
    const receive = createFinaroCallbackReceiver({ clock, onEvent: (event) => void events.push(event) })
    return {
      sandbox,
      order: {
        ...buyer,
        id: request.transaction.invoice,
        amount: { minorUnits: Math.round(request.amount.total * 100), currency: request.currencyCode },
        cardToken: tokenOfCard(sandbox, request.card.number ?? ''),
        placedAt: new Date(clock.now()).toISOString(),
      },
      gateway: ({ fetch, seen }) => {
        const clientOptions = { ...sandbox.clientOptions, fetch }
        return {
          ...finaroGateway(clientOptions, { seen, clock }),
          flow: createFinaroFlow(createFinaroClient(clientOptions), { seen, clock }).mapRequest(() => request),
        }
      },
      callbacks: async (step) => {
        if (step.type === 'fingerprint') await sandbox.deliverNotification(step, receive)
        return events
      },
      foreign: foreignTo('finaro'),
    }
  },
}
