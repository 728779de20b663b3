import type { CallbackReceiver } from '@three-ds/core'
import {
  createProcessOutCallbackReceiver,
  createProcessOutClient,
  createProcessOutFlow,
  type ProcessOutCallbackEvent,
} from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { startServer } from '../http-server.ts'

/** A shop and its gateway, both on localhost, talking over real HTTP. */
export async function openShop() {
  const sandbox = createProcessOutSandbox()
  const gateway = await startServer((request) => sandbox.fetch(request))
  const client = createProcessOutClient({
    ...sandbox.clientOptions,
    baseUrl: gateway.origin,
    fetch: globalThis.fetch,
  })

  const events: ProcessOutCallbackEvent[] = []
  const receive = createProcessOutCallbackReceiver({ client, onEvent: (event) => void events.push(event) })
  const shop = await startServer((request) => receive(request))
  /** Carries a webhook to the shop's own address. */
  const overHttp: CallbackReceiver = async (request) =>
    fetch(`${shop.origin}/callbacks/processout`, {
      method: 'POST',
      headers: request.headers,
      body: await request.text(),
    })

  return {
    sandbox,
    client,
    flow: createProcessOutFlow(client),
    /** What the receiver has handed over so far. */
    events,
    overHttp,
    /** Has the gateway tell what happened: twice, and not in order. */
    deliverWebhooks: () => sandbox.deliverWebhooks(overHttp, { times: 2, shuffled: true }),
    /** How often money was reserved or taken. */
    charges: () => sandbox.ledger.filter(({ charged }) => charged).length,
    close: async () => {
      await Promise.all([gateway.close(), shop.close()])
    },
  }
}

/** The shop and its gateway. */
export type Shop = Awaited<ReturnType<typeof openShop>>
