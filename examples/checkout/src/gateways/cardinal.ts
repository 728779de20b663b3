import {
  type CardinalSession,
  createCardinalCallbackReceiver,
  createCardinalClient,
  createCardinalFlow,
  fromAuthenticationResult,
  toDeviceData,
  toPaymentResult,
} from '@three-ds/cardinal'
import {
  type CardinalCardSet,
  type CardinalSandbox,
  type CardinalScenario,
  cardinalScenarios,
  cardinalTestCards,
} from '@three-ds/cardinal/testing'
import { isVerified, type JsonObject } from '@three-ds/core'
import type { ServedGateway } from '@three-ds/sandbox'
import type { Order } from '../orders/order.ts'
import { notAttempted } from './not-attempted.ts'
import { payOnce } from './pay-once.ts'
import { type Play, type PlayKind, playKey } from './plays.ts'
import { playNamed, type ShopGateway } from './shop-gateway.ts'

interface CardinalPlay extends Play {
  readonly number: string
}

/** The columns whose cards the shop has, the newest version first. */
const columns = {
  visa: ['visa-2.2', 'visa-2.1'],
  mastercard: ['mastercard-2.2', 'mastercard-2.1'],
} as const satisfies Readonly<Record<string, readonly CardinalCardSet[]>>

function play(scheme: keyof typeof columns, kind: PlayKind, scenario: CardinalScenario): readonly CardinalPlay[] {
  const { outcome, amount } = cardinalScenarios[scenario]
  const number = columns[scheme].map((column) => cardinalTestCards[outcome][column]).find((one) => one !== undefined)
  if (number === undefined) return []
  const money = { minorUnits: amount, currency: 'EUR' }
  return [{ key: playKey(scheme, kind), scheme, kind, amount: money, number, last4: number.slice(-4) }]
}

const plays: readonly CardinalPlay[] = (['visa', 'mastercard'] as const).flatMap((scheme) => [
  ...play(scheme, 'frictionless', 'frictionless'),
  ...play(scheme, 'fingerprint', 'fingerprint'),
  ...play(scheme, 'challenge', 'challenge'),
  ...play(scheme, 'failed', 'challenge-failed'),
  ...play(scheme, 'rejected', 'rejected'),
  ...play(scheme, 'attempted', 'attempted'),
  ...play(scheme, 'unavailable', 'unavailable'),
  ...play(scheme, 'declined', 'declined'),
])

/** What lookup and payment have in common. */
const orderedBy = (sandbox: CardinalSandbox, { id, amount }: Order, number: string) => ({
  amount: amount.minorUnits,
  currency_code: amount.currency,
  merchant_reference: id,
  reuse_token: sandbox.reuseToken(number),
})

const buyer = {
  email: 'ada@shop.example',
  billing_first_name: 'Ada',
  billing_last_name: 'Example',
  billing_address_1: 'Main Street 1',
  billing_city: 'Berlin',
  billing_country_code: 'DE',
} as const

/** The session that the page was opened with: who starts before that has left something out. */
function opened(kept: JsonObject | undefined): CardinalSession {
  if (kept === undefined) throw new Error('The page is opened before the order is started.')
  // Nobody else writes keepsakes of this gateway's orders.
  return kept as CardinalSession
}

/** Cardinal behind Verifone: its flow authenticates, and a card payment takes the payment. */
export const cardinalGateway = ({ sandbox, origin, clientOptions }: ServedGateway<CardinalSandbox>): ShopGateway => {
  const { contractId, paymentContractId } = sandbox
  return {
    name: 'cardinal',
    title: 'Cardinal (Verifone)',
    charges: 'after-flow',
    begins: 'lookup',
    returns: true,
    plays,
    open: (order, { hooks, keepsake, seen, clock, callbackUrl }) => {
      const client = createCardinalClient({ ...clientOptions, hooks, clock })
      const { number } = playNamed(plays, order)
      return {
        flow: createCardinalFlow(client, { seen, clock }).mapRequest((placed) => ({
          session: opened(keepsake.kept),
          lookup: {
            ...orderedBy(sandbox, placed, number),
            ...buyer,
            threeds_contract_id: contractId,
            device_data_info: toDeviceData(placed.visitor),
          },
        })),
        pay: payOnce({
          order,
          seen,
          send: async (authentication) => {
            // Verifone takes no matched result, and this flow gives none.
            if (!isVerified(authentication)) return notAttempted(order, authentication)
            const answer = await client.createCardPayment({
              ...orderedBy(sandbox, order, number),
              payment_provider_contract: paymentContractId,
              ...fromAuthenticationResult(authentication),
            })
            return toPaymentResult(answer, { amount: order.amount, test: client.test })
          },
          find: async () => {
            const { reuse_token: _card, ...query } = orderedBy(sandbox, order, number)
            const { transactions } = await client.listTransactions(query)
            const [only, ...others] = transactions
            if (only === undefined || others.length > 0) return undefined
            return toPaymentResult(only, { amount: order.amount, test: client.test })
          },
        }),
        openPage: async () => {
          // A page that is loaded again before the order is started goes on with the session that it has.
          if (keepsake.kept === undefined) await keepsake.keep(await client.createSession({ confirmUrl: callbackUrl }))
          const session = opened(keepsake.kept)
          return {
            kind: 'cardinal',
            script: `${origin}/songbird.js`,
            jwt: session.jwt,
            digits: number.slice(0, 6),
          }
        },
      }
    },
    receiver: (options, knows) =>
      createCardinalCallbackReceiver({
        ...options,
        client: createCardinalClient({ ...clientOptions, clock: options.clock }),
        // A token that answers another session is nobody's.
        wasIssued: (jti) => knows(`cardinal:${jti}`),
      }),
    deliver: (to) => sandbox.deliverCallbacks(to),
  }
}
