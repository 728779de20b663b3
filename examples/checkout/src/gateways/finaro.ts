import { fromDecimal, toDecimal } from '@three-ds/core'
import {
  createFinaroCallbackReceiver,
  createFinaroClient,
  createFinaroFlow,
  findPayment,
  fromAuthenticationResult,
  toBrowser,
  toPaymentResult,
} from '@three-ds/finaro'
import {
  type FinaroSandbox,
  type FinaroScenario,
  type FinaroTestCard,
  finaroScenarios,
  finaroTestCards,
} from '@three-ds/finaro/testing'
import type { ServedGateway } from '@three-ds/sandbox'
import type { Order } from '../orders/order.ts'
import { payOnce } from './pay-once.ts'
import { type CardScheme, type Play, type PlayKind, playKey } from './plays.ts'
import { playNamed, type ShopGateway } from './shop-gateway.ts'

interface FinaroPlay extends Play {
  readonly card: FinaroTestCard
}

function play(scheme: CardScheme, kind: PlayKind, scenario: FinaroScenario, otherCard?: FinaroTestCard): FinaroPlay {
  const { total, currency, card: usual } = finaroScenarios[scenario]
  const card = otherCard ?? usual
  const last4 = finaroTestCards[card].number.slice(-4)
  return { key: playKey(scheme, kind), scheme, kind, amount: fromDecimal(String(total), currency), card, last4 }
}

const plays: readonly FinaroPlay[] = [
  play('visa', 'frictionless', 'frictionless'),
  play('visa', 'fingerprint', 'fingerprint'),
  play('visa', 'challenge', 'challenge'),
  play('visa', 'fingerprint-challenge', 'fingerprint-challenge'),
  play('visa', 'failed', 'failed'),
  play('visa', 'rejected', 'rejected'),
  play('visa', 'attempted', 'attempted'),
  play('visa', 'declined', 'declined'),
  play('mastercard', 'frictionless', 'mastercard-frictionless'),
  play('mastercard', 'fingerprint', 'frictionless', 'mastercardFingerprint'),
  play('mastercard', 'challenge', 'mastercard-challenge'),
  play('mastercard', 'attempted', 'mastercard-attempted'),
  play('amex', 'frictionless', 'frictionless', 'amexFrictionless'),
  play('amex', 'fingerprint', 'frictionless', 'amexFingerprint'),
  play('amex', 'challenge', 'frictionless', 'amexChallenge'),
]

/** What authentication and sale have in common. Two decimals are exact in a number that is only written out again. */
const orderedBy = ({ tokens }: FinaroSandbox, { id, amount }: Order, { card }: FinaroPlay) => ({
  amount: { total: Number(toDecimal(amount)) },
  currencyCode: amount.currency,
  transaction: { invoice: id },
  card: { token: { value: tokens[card] } },
})

/** Finaro: its flow authenticates, and a sale takes the payment. */
export const finaroGateway = ({ sandbox, clientOptions }: ServedGateway<FinaroSandbox>): ShopGateway => ({
  name: 'finaro',
  title: 'Finaro (Shift4)',
  charges: 'after-flow',
  begins: 'standalone',
  returns: true,
  plays,
  open: (order, { hooks, seen, clock, returnUrl, callbackUrl }) => {
    const client = createFinaroClient({ ...clientOptions, hooks, clock })
    const card = playNamed(plays, order)
    const { visitor, amount, placedAt } = order
    return {
      flow: createFinaroFlow(client, { seen, clock }).mapRequest((placed) => ({
        ...orderedBy(sandbox, placed, card),
        dateTime: placedAt,
        customer: {
          firstName: 'Ada',
          lastName: 'Example',
          emailAddress: 'ada@shop.example',
          ipAddress: visitor.ipAddress,
        },
        threeDSecure: {
          initiate: '01',
          browser: toBrowser(visitor),
          headerContent: visitor.userAgent,
          challengeWindowSize: visitor.windowSize,
          transType: '01',
          channel: '02',
        },
        completionUrl: returnUrl,
        notificationUrl: callbackUrl,
      })),
      pay: payOnce({
        order,
        seen,
        send: async (authentication) =>
          toPaymentResult(
            await client.sale({ ...orderedBy(sandbox, order, card), ...fromAuthenticationResult(authentication) }),
          ),
        find: async () => {
          const found = await findPayment(client, { invoice: order.id, amount, sentAt: placedAt })
          return found.found === 'match' ? found.payment : undefined
        },
      }),
      openPage: async () => ({ kind: 'none' }),
    }
  },
  receiver: (options) => createFinaroCallbackReceiver(options),
})
