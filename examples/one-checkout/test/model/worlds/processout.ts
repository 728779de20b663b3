import {
  createProcessOutCallbackReceiver,
  createProcessOutClient,
  createProcessOutFlow,
  type ProcessOutCallbackEvent,
  processOutHostedPageMachine,
  processOutOwnPageMachine,
} from '@three-ds/processout'
import { createProcessOutSandbox, type ProcessOutScenario } from '@three-ds/processout/testing'
import { processOutGateway } from '../../../src/gateways/processout.ts'
import { buyer, foreignTo, type WorldPlan } from '../world.ts'

const scenarios = [
  'frictionless',
  'fingerprint',
  'challenge',
  'fingerprint-challenge',
  'failed',
  'rejected',
  'declined',
  'trigger-rule',
  'declined-after-challenge',
] as const satisfies readonly ProcessOutScenario[]

/** ProcessOut: a payment, on its hosted page or on a page of the shop's own. */
const processOutOn = (page: 'hosted' | 'own'): WorldPlan<'processout'> => ({
  name: `processout, ${page} page`,
  provider: 'processout',
  starts: 'authorizeInvoice',
  goesOn: 'authorizeInvoice',
  machine: page === 'hosted' ? processOutHostedPageMachine : processOutOwnPageMachine,
  scenarios,
  make: async (scenario, { clock, random }) => {
    const sandbox = createProcessOutSandbox({ clock, random })
    const request = sandbox.request(scenario as ProcessOutScenario, { page }) // one of the list above
    const client = createProcessOutClient(sandbox.clientOptions)
    const events: ProcessOutCallbackEvent[] = []
    const receive = createProcessOutCallbackReceiver({ client, clock, onEvent: (event) => void events.push(event) })
    return {
      sandbox,
      order: {
        ...buyer,
        id: request.invoice.name,
        amount: { minorUnits: 4999, currency: 'EUR' },
        cardToken: request.authorize.source,
        placedAt: new Date(clock.now()).toISOString(),
      },
      gateway: ({ fetch, seen }) => {
        const clientOptions = { ...sandbox.clientOptions, fetch }
        const { source } = request.authorize
        return {
          ...processOutGateway(clientOptions, { seen, clock }),
          flow: createProcessOutFlow(createProcessOutClient(clientOptions), {
            seen,
            clock,
            originalSource: () => source,
          }).mapRequest(() => request),
        }
      },
      callbacks: async () => {
        await sandbox.deliverWebhooks(receive, { times: 2, shuffled: true })
        return events
      },
      foreign: foreignTo('processout'),
    }
  },
})

export const hostedPageWorld = processOutOn('hosted')
export const ownPageWorld = processOutOn('own')
