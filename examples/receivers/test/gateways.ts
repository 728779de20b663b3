import { createCardinalCallbackReceiver, createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { CallbackReceiver } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createFinaroCallbackReceiver, createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { createProcessOutCallbackReceiver, createProcessOutClient } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { createShopifyPaymentsAppCallbackReceiver } from '@three-ds/shopify/payments-app'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { createSpreedlyCallbackReceiver, createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'

/** A fake gateway that has something to tell. */
export interface TellingGateway {
  /** Yours: it says what it hears. */
  readonly receive: CallbackReceiver
  /** Posts all news, each one twice where a gateway repeats. */
  deliver(to: CallbackReceiver): Promise<readonly number[]>
}

/** Opens one, whose receiver tells what it heard. */
export type OpenGateway = (hear: (what: string) => void) => Promise<TellingGateway>

/** The five, each with a payment under way. */
export const gateways: Readonly<Record<string, OpenGateway>> = {
  async spreedly(hear) {
    const sandbox = createSpreedlySandbox()
    const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
    await flow.start(sandbox.request('frictionless'))
    const signingSecrets = [sandbox.signingSecret] as const
    return {
      receive: createSpreedlyCallbackReceiver({ signingSecrets, onEvent: ({ signed }) => hear(signed.state) }),
      deliver: (to) => sandbox.deliverCallbacks(to, { times: 2 }),
    }
  },
  async processout(hear) {
    const sandbox = createProcessOutSandbox()
    const client = createProcessOutClient(sandbox.clientOptions)
    const { invoice } = await client.createInvoice({ name: 'order-1', amount: '19.99', currency: 'EUR' })
    await client.authorizeInvoice(invoice.id, { source: sandbox.cardToken })
    return {
      receive: createProcessOutCallbackReceiver({ client, onEvent: ({ data }) => hear(data.name) }),
      deliver: (to) => sandbox.deliverWebhooks(to, { times: 2 }),
    }
  },
  async finaro(hear) {
    const sandbox = createFinaroSandbox()
    const step = await createFinaroFlow(createFinaroClient(sandbox.clientOptions)).start(sandbox.request('fingerprint'))
    return {
      receive: createFinaroCallbackReceiver({
        onEvent: ({ id }) => hear(id === step.state.id ? 'fingerprint' : 'other'),
      }),
      deliver: async (to) => [await sandbox.deliverNotification(step, to)],
    }
  },
  async shopify(hear) {
    const { paymentsApp } = createShopifySandbox()
    return {
      receive: createShopifyPaymentsAppCallbackReceiver({ onEvent: ({ kind }) => hear(kind) }),
      deliver: async (to) => (await paymentsApp.deliverSession(to, { times: 2 })).statuses,
    }
  },
  async cardinal(hear) {
    const clock = createManualClock()
    const sandbox = createCardinalSandbox({ clock, random: seededRandom(1) })
    const client = createCardinalClient(sandbox.clientOptions)
    const session = await client.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
    await sandbox.setUp(session.jwt)
    await sandbox.answer(await createCardinalFlow(client, { clock }).start(sandbox.request('challenge', { session })))
    return {
      receive: createCardinalCallbackReceiver({
        client,
        clock,
        wasIssued: () => true,
        onEvent: ({ evidence }) => hear(evidence),
      }),
      deliver: (to) => sandbox.deliverCallbacks(to, { times: 2 }),
    }
  },
}

/** What each receiver hears. */
export const heardOf: Readonly<Record<string, readonly string[]>> = {
  spreedly: ['succeeded'],
  processout: ['transaction.requested', 'transaction.authorized'],
  finaro: ['fingerprint'],
  shopify: ['payment-session'],
  cardinal: ['signed'],
}
