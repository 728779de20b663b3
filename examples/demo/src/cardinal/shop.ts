import {
  type CardinalCallbackEvent,
  createCardinalCallbackReceiver,
  createCardinalClient,
  createCardinalFlow,
} from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { CallbackReceiver } from '@three-ds/core'
import { createManualClock } from '@three-ds/core/testing'
import { startServer } from '../http-server.ts'

/** A shop and its gateway, both on localhost, talking over real HTTP. Time is the shop's own: a time-out need not be sat out. */
export async function openShop() {
  const clock = createManualClock()
  const sandbox = createCardinalSandbox({ clock })
  const gateway = await startServer((request) => sandbox.fetch(request))
  const client = createCardinalClient({
    ...sandbox.clientOptions,
    baseUrl: `${gateway.origin}/oidc`,
    fetch: globalThis.fetch,
  })

  const issued = new Set<string>()
  const events: CardinalCallbackEvent[] = []
  const receive = createCardinalCallbackReceiver({
    client,
    clock,
    wasIssued: (jti) => issued.has(jti),
    onEvent: (event) => void events.push(event),
  })
  const shop = await startServer((request) => receive(request))
  /** Carries what the cardholder's browser posts to the shop's own address. */
  const overHttp: CallbackReceiver = async (request) =>
    fetch(`${shop.origin}/callbacks/cardinal`, {
      method: 'POST',
      headers: request.headers,
      body: await request.text(),
    })

  return {
    sandbox,
    client,
    flow: createCardinalFlow(client, { clock }),
    /** What the receiver has handed over so far. */
    events,
    /** A session for the page, which Songbird then sets up with. */
    openSession: async () => {
      const session = await client.createSession({ confirmUrl: 'https://shop.example/callbacks/cardinal' })
      issued.add(session.jti)
      await sandbox.setUp(session.jwt)
      return session
    },
    /** Has the browser post the response tokens that are there: twice, and not in order. */
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
