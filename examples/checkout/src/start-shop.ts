import type { Clock } from '@three-ds/core'
import type { SandboxServer } from '@three-ds/sandbox'
import { shopGateways } from './gateways/shop-gateways.ts'
import { openKeptBook } from './kept/open-kept-book.ts'
import { createMemoryBook } from './orders/memory-book.ts'
import type { OrderBook } from './orders/order-book.ts'
import { createApp } from './server/app.ts'
import type { Scripts } from './server/bundle.ts'
import { listen } from './server/listen.ts'

/** How a shop is started. */
export interface ShopOptions {
  /** Any free one where it is 0. */
  readonly port: number
  /** Where browsers and gateways reach the shop, if that is not the port itself: a proxy in front of several. */
  readonly origin?: string | undefined
  /** The gateways, wherever they run. */
  readonly sandbox: Pick<SandboxServer, 'origin' | 'gateways'>
  readonly scripts: Scripts
  readonly clock: Clock
  /** Where orders are kept: a `postgres://` address, a folder, or `memory` for an embedded database. Left out: not at all. */
  readonly inbox?: string | undefined
}

/** A shop that is open. */
export interface Shop {
  /** `http://localhost:4000`. */
  readonly origin: string
  readonly port: number
  readonly book: OrderBook
  close(): Promise<void>
}

/** What goes wrong behind everybody's back. The words of the library's errors hold no value. */
const onError = (error: unknown): void => console.error('checkout:', error instanceof Error ? error.message : 'failed')

/** Starts one process of the shop. Rejects where the port is taken, or the database cannot be opened. */
export async function startShop({ port, sandbox, scripts, clock, inbox, ...rest }: ShopOptions): Promise<Shop> {
  let handle = (_: Request): Response | Promise<Response> => new Response(null, { status: 503 })
  const server = await listen((request) => handle(request), port)
  try {
    const origin = rest.origin ?? `http://localhost:${server.port}`
    const gateways = shopGateways(sandbox.gateways)
    const parts = { gateways, origin, clock }
    const book = inbox === undefined ? createMemoryBook(parts) : await openKeptBook({ ...parts, where: inbox, onError })
    const app = createApp({ origin, gateways, book, sandbox, scripts })
    handle = (request) => app.fetch(request)
    return {
      origin,
      port: server.port,
      book,
      close: async () => {
        await server.close()
        await book.close()
      },
    }
  } catch (error) {
    await server.close()
    throw error
  }
}
