import { fromDecimal } from '@three-ds/core'
import { createProcessOutCallbackReceiver, createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import {
  type ProcessOutSandbox,
  type ProcessOutScenario,
  processOutScenarios,
  processOutTestCards,
} from '@three-ds/processout/testing'
import type { ServedGateway } from '@three-ds/sandbox'
import { notAttempted } from './not-attempted.ts'
import { type CardScheme, type Play, type PlayKind, playKey } from './plays.ts'
import { playNamed, type ShopGateway } from './shop-gateway.ts'

interface ProcessOutPlay extends Play {
  readonly scenario: ProcessOutScenario
}

const price = fromDecimal('49.99', 'EUR')

function play(scheme: CardScheme, kind: PlayKind, scenario: ProcessOutScenario): ProcessOutPlay {
  const last4 = processOutTestCards[processOutScenarios[scenario].card].number.slice(-4)
  return { key: playKey(scheme, kind), scheme, kind, amount: price, scenario, last4 }
}

const plays: readonly ProcessOutPlay[] = [
  play('visa', 'frictionless', 'frictionless'),
  play('visa', 'fingerprint', 'fingerprint'),
  play('visa', 'challenge', 'challenge'),
  play('visa', 'fingerprint-challenge', 'fingerprint-challenge'),
  play('visa', 'failed', 'failed'),
  play('visa', 'rejected', 'rejected'),
  play('visa', 'attempted', 'attempted'),
  play('visa', 'declined', 'declined'),
  play('visa', 'declined-after-challenge', 'declined-after-challenge'),
  play('visa', 'without-3ds', 'without-3ds'),
  play('mastercard', 'challenge', 'mastercard-challenge'),
]

/** ProcessOut, on its hosted page: its flow takes the payment. */
export const processOutGateway = ({ sandbox, clientOptions }: ServedGateway<ProcessOutSandbox>): ShopGateway => ({
  name: 'processout',
  title: 'ProcessOut',
  charges: 'in-flow',
  begins: 'authorizeInvoice',
  returns: true,
  plays,
  open: (order, { hooks, seen, clock, returnUrl, callbackUrl }) => {
    const client = createProcessOutClient({ ...clientOptions, hooks, clock })
    const { scenario } = playNamed(plays, order)
    return {
      flow: createProcessOutFlow(client, { seen, clock }).mapRequest(({ id }) =>
        sandbox.request(scenario, { invoice: { name: id, return_url: returnUrl, webhook_url: callbackUrl } }),
      ),
      pay: async (authentication) => notAttempted(order, authentication),
      openPage: async () => ({ kind: 'none' }),
    }
  },
  receiver: (options) =>
    createProcessOutCallbackReceiver({
      ...options,
      client: createProcessOutClient({ ...clientOptions, clock: options.clock }),
    }),
  deliver: (to) => sandbox.deliverWebhooks(to),
})
