import type { CallbackReceiver } from '@three-ds/core'
import {
  createSpreedlyCallbackReceiver,
  createSpreedlyClient,
  createSpreedlyFlow,
  type SpreedlyCallbackEvent,
} from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { startServer } from '../http-server.ts'

/** A shop and its gateway, both on localhost, talking over real HTTP. */
export async function openShop() {
  const sandbox = createSpreedlySandbox()
  const gateway = await startServer((request) => sandbox.fetch(request))
  const client = createSpreedlyClient({
    ...sandbox.clientOptions,
    baseUrl: `${gateway.origin}/v1`,
    fetch: globalThis.fetch,
  })

  const events: SpreedlyCallbackEvent[] = []
  const receive = createSpreedlyCallbackReceiver({
    signingSecrets: [sandbox.signingSecret],
    onEvent: (event) => void events.push(event),
  })
  const shop = await startServer((request) => receive(request))
  /** Carries what the gateway sends to the shop's own address. */
  const overHttp: CallbackReceiver = async (request) =>
    fetch(`${shop.origin}/callbacks/spreedly`, {
      method: 'POST',
      headers: request.headers,
      body: await request.text(),
    })

  return {
    sandbox,
    client,
    flow: createSpreedlyFlow(client),
    /** What the receiver has handed over so far. */
    events,
    /** Has the gateway deliver what changed: twice, and not in order. */
    deliverCallbacks: () => sandbox.deliverCallbacks(overHttp, { times: 2, shuffled: true }),
    /** How often money was reserved or taken. */
    charges: () => sandbox.ledger.filter(({ charged }) => charged).length,
    close: async () => {
      await Promise.all([gateway.close(), shop.close()])
    },
  }
}

/** The shop and its gateway. */
export type Shop = Awaited<ReturnType<typeof openShop>>
