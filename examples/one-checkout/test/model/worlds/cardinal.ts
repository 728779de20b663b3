import {
  type CardinalCallbackEvent,
  type CardinalFlowRequest,
  cardinalFlowMachine,
  createCardinalCallbackReceiver,
  createCardinalClient,
  createCardinalFlow,
} from '@three-ds/cardinal'
import { type CardinalOutcome, type CardinalScenario, createCardinalSandbox } from '@three-ds/cardinal/testing'
import { cardinalGateway } from '../../../src/gateways/cardinal.ts'
import { buyer, foreignTo, type WorldPlan } from '../world.ts'

/** Which card plays what; amounts steer the payment. */
const cardOf = {
  frictionless: 'frictionless',
  challenge: 'challenge',
  failed: 'failed',
  rejected: 'rejected',
  declined: 'frictionless',
  attempted: 'attempted',
  unavailable: 'unavailable',
  'challenge-failed': 'challenge-failed',
  'lookup-timeout': 'lookup-timeout',
} as const satisfies Partial<Record<CardinalScenario, CardinalOutcome>>

type Played = keyof typeof cardOf

/** Cardinal behind Verifone: an authentication, then a card payment. */
export const cardinalWorld: WorldPlan<'cardinal'> = {
  name: 'cardinal',
  provider: 'cardinal',
  starts: 'lookup',
  machine: cardinalFlowMachine,
  scenarios: Object.keys(cardOf),
  make: async (scenario, { clock, random }) => {
    const sandbox = createCardinalSandbox({ clock, random })
    const client = createCardinalClient(sandbox.clientOptions)
    const session = await client.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
    await sandbox.setUp(session.jwt)
    const played = scenario as Played // one of the table above
    const { encrypted_card: _card, public_key_alias: _key, ...lookup } = sandbox.request(played, { session }).lookup
    const merchant_reference = 'order-1'
    // By token, so that the payment can name the card again.
    const cardToken = sandbox.reuseToken(sandbox.cards[cardOf[played]])
    // The spread keeps no union of the ways to name a card; this names it by token alone.
    const request = {
      session,
      lookup: { ...lookup, merchant_reference, reuse_token: cardToken },
    } as CardinalFlowRequest
    const events: CardinalCallbackEvent[] = []
    const receive = createCardinalCallbackReceiver({
      client,
      clock,
      wasIssued: (jti) => jti === session.jti,
      onEvent: (event) => void events.push(event),
    })
    return {
      sandbox,
      order: {
        ...buyer,
        id: merchant_reference,
        amount: { minorUnits: lookup.amount, currency: lookup.currency_code },
        cardToken,
        placedAt: new Date(clock.now()).toISOString(),
        session,
      },
      gateway: ({ fetch, seen }) => {
        const clientOptions = { ...sandbox.clientOptions, fetch }
        const { contractId, paymentContractId } = sandbox
        return {
          ...cardinalGateway({ ...clientOptions, contractId, paymentContractId }, { seen, clock }),
          flow: createCardinalFlow(createCardinalClient(clientOptions), { seen, clock }).mapRequest(() => request),
        }
      },
      callbacks: async () => {
        await sandbox.deliverCallbacks(receive, { times: 2, shuffled: true })
        return events
      },
      foreign: foreignTo('cardinal'),
    }
  },
}
