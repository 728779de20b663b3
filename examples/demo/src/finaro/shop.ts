import type { CallbackReceiver } from '@three-ds/core'
import {
  createFinaroCallbackReceiver,
  createFinaroClient,
  createFinaroFlow,
  type FinaroCallbackEvent,
} from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { startServer } from '../http-server.ts'

/** A shop and its gateway, both on localhost, talking over real HTTP. */
export async function openShop() {
  const sandbox = createFinaroSandbox()
  const gateway = await startServer((request) => sandbox.fetch(request))
  const client = createFinaroClient({
    ...sandbox.clientOptions,
    baseUrl: `${gateway.origin}/api/rest/v1`,
    fetch: globalThis.fetch,
  })

  const events: FinaroCallbackEvent[] = []
  const receive = createFinaroCallbackReceiver({ onEvent: (event) => void events.push(event) })
  const shop = await startServer((request) => receive(request))
  /** Carries the issuer's notification to the shop's own address, as the hidden frame does. */
  const overHttp: CallbackReceiver = async (request) => {
    // The platform's own: the fake has made it.
    const { url } = request as Request
    return fetch(url, { method: 'POST', headers: request.headers, body: await request.text() })
  }

  return {
    sandbox,
    client,
    flow: createFinaroFlow(client),
    notificationUrl: `${shop.origin}/callbacks/finaro`,
    /** What the receiver has handed over so far. */
    events,
    overHttp,
    /** How often money was reserved or taken. */
    charges: () => sandbox.ledger.filter(({ charged }) => charged).length,
    close: async () => {
      await Promise.all([gateway.close(), shop.close()])
    },
  }
}

/** The shop and its gateway. */
export type Shop = Awaited<ReturnType<typeof openShop>>
