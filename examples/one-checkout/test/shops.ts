import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { AuthenticationStep, BrowserEvent, Clock, PollEvent, SeenStore } from '@three-ds/core'
import type { CardholderAnswer, LedgerEntry } from '@three-ds/core/testing'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import type { Page } from '../src/checkout.ts'
import type { Gateway } from '../src/gateway.ts'
import { cardinalGateway } from '../src/gateways/cardinal.ts'
import { finaroGateway } from '../src/gateways/finaro.ts'
import { processOutGateway } from '../src/gateways/processout.ts'
import { shopifyGateway } from '../src/gateways/shopify.ts'
import { spreedlyGateway } from '../src/gateways/spreedly.ts'
import type { Order } from '../src/order.ts'

/** A gateway's fake, and the shop's one line of configuration for it. */
export interface Shop<P extends string = string> {
  readonly gateway: Gateway<P>
  /** What this gateway calls the card, and the price at which its fake challenges the cardholder. */
  readonly basket: Pick<Order, 'amount' | 'cardToken'>
  /** A page with a cardholder who answers challenges in this way. */
  readonly page: (how?: CardholderAnswer) => Page<P>
  readonly ledger: () => readonly LedgerEntry[]
  /**
   * How the gateway tells of a payment that was taken. One that is only `accepted` names an order: how much was taken, the
   * gateway does not say.
   */
  readonly tells: 'captured' | 'authorized' | 'accepted'
  /** What the page does with what `openPage` gave. */
  setUp?(jwt: string): Promise<unknown>
}

export interface Tools {
  readonly clock: Clock
  readonly seen: SeenStore
}

/** A page: it does what a step asks, and waits until it may ask again. It has patience, and not for ever. */
function pageOf<P extends string>(
  clock: Clock,
  answer: (step: AuthenticationStep, how?: CardholderAnswer) => Promise<BrowserEvent | PollEvent>,
): (how?: CardholderAnswer) => Page<P> {
  return (how) => {
    let asked = 0
    return async (step) => {
      asked += 1
      if (asked > 50) throw new Error('The checkout does not end.')
      if (step.type === 'poll') await clock.sleep(Math.max(1_000, Date.parse(step.notBefore) - clock.now()))
      // Hashing and signing take turns of their own: a loop that only polls must let them.
      await new Promise((resolve) => setImmediate(resolve))
      return answer(step, how)
    }
  }
}

const euros = (minorUnits: number) => ({ minorUnits, currency: 'EUR' })

const spreedly = ({ clock, seen }: Tools): Shop<'spreedly'> => {
  const sandbox = createSpreedlySandbox({ clock })
  return {
    gateway: spreedlyGateway({ ...sandbox.clientOptions, gatewayToken: sandbox.gatewayToken }, { clock, seen }),
    basket: { amount: { minorUnits: 3004, currency: 'USD' }, cardToken: sandbox.cards.enrolled },
    page: pageOf(clock, (step, how) => sandbox.answer(step, how)),
    ledger: () => sandbox.ledger,
    tells: 'captured',
  }
}

const processOut = ({ clock, seen }: Tools): Shop<'processout'> => {
  const sandbox = createProcessOutSandbox({ clock })
  return {
    gateway: processOutGateway(sandbox.clientOptions, { clock, seen }),
    basket: { amount: euros(4999), cardToken: sandbox.cards.scaRequired },
    page: pageOf(clock, (step, how) => sandbox.answer(step, how)),
    ledger: () => sandbox.ledger,
    tells: 'authorized',
  }
}

const finaro = ({ clock, seen }: Tools): Shop<'finaro'> => {
  const sandbox = createFinaroSandbox({ clock })
  return {
    gateway: finaroGateway(sandbox.clientOptions, { clock, seen }),
    basket: { amount: euros(4999), cardToken: sandbox.tokens.fingerprintChallenge },
    page: pageOf(clock, (step, how) => sandbox.answer(step, step.type === 'fingerprint' ? 'pass' : how)),
    ledger: () => sandbox.ledger,
    tells: 'captured',
  }
}

const cardinal = ({ clock, seen }: Tools): Shop<'cardinal'> => {
  const sandbox = createCardinalSandbox({ clock })
  const { clientOptions, contractId, paymentContractId } = sandbox
  return {
    gateway: cardinalGateway({ ...clientOptions, contractId, paymentContractId }, { clock, seen }),
    basket: { amount: euros(1500), cardToken: sandbox.reuseToken(sandbox.cards.challenge) },
    page: pageOf(clock, (step, how) => sandbox.answer(step, how)),
    ledger: () => sandbox.ledger,
    tells: 'captured',
    setUp: (jwt) => sandbox.setUp(jwt),
  }
}

const shopify = ({ clock, seen }: Tools): Shop<'shopify'> => {
  const sandbox = createShopifySandbox({ clock })
  const { cartId } = sandbox.storefront.cartRequest('challenge')
  return {
    gateway: shopifyGateway({ ...sandbox.storefront.clientOptions, cartOf: () => cartId }, { clock, seen }),
    basket: { amount: euros(4999), cardToken: sandbox.sessions.challenge },
    page: pageOf(clock, (step, how) => sandbox.answer(step, how)),
    ledger: () => sandbox.ledger,
    tells: 'accepted',
  }
}

/** Every gateway. A further one is one line more. */
export const shops = { spreedly, processOut, finaro, cardinal, shopify } as const
