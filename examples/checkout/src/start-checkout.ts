import { type Clock, systemClock } from '@three-ds/core'
import { type Exchange, type SandboxServer, startSandbox } from '@three-ds/sandbox'
import type { OrderBook } from './orders/order-book.ts'
import { bundleScripts } from './server/bundle.ts'
import { type Shop, startShop } from './start-shop.ts'
import { exchangeEntry } from './timeline/exchange-entry.ts'

/** How the checkout is started; nothing has to be said. */
export interface CheckoutOptions {
  /** Of the shop; any free one by default. */
  readonly port?: number | undefined
  /** Of the sandbox; any free one by default. */
  readonly sandboxPort?: number | undefined
  /** Do gateways call the shop by themselves, or when somebody says so? `by-hand` by default. */
  readonly callbacks?: 'by-hand' | 'at-once' | undefined
  /** Time of the shop, and of the fakes. */
  readonly clock?: Clock | undefined
  readonly random?: (() => number) | undefined
  /** Where orders are kept: a `postgres://` address, a folder, or `memory` for an embedded database. Left out: not at all. */
  readonly inbox?: string | undefined
}

/** A shop and a sandbox, on two sites of this machine. */
export interface Checkout {
  /** `http://localhost:4000`. */
  readonly origin: string
  readonly sandbox: SandboxServer
  readonly book: OrderBook
  close(): Promise<void>
}

/** A page's request names no order: it is told where only one can be meant, of those that somebody looks at, or of all. */
function tell(book: OrderBook, exchange: Exchange): void {
  const running = book.running(exchange.gateway)
  const watched = running.filter(({ isWatched }) => isWatched)
  const [only, ...others] = watched.length === 0 ? running : watched
  const entry = exchangeEntry(exchange)
  if (entry !== undefined && others.length === 0) only?.timeline.add(entry)
}

/** Starts sandbox and shop. The sandbox is another site, `127.0.0.1` beside `localhost`: as far away as a real issuer. */
export async function startCheckout(options: CheckoutOptions = {}): Promise<Checkout> {
  const { port = 0, sandboxPort = 0, clock = systemClock, random, callbacks, inbox } = options
  let shop: Shop | undefined
  const onExchange = (exchange: Exchange): void => {
    if (shop !== undefined) tell(shop.book, exchange)
  }
  const [scripts, sandbox] = await Promise.all([
    bundleScripts(),
    startSandbox({ port: sandboxPort, clock, random, onExchange, callbacks }),
  ])
  const opened = await startShop({ port, sandbox, scripts, clock, inbox }).catch(async (error: unknown) => {
    await sandbox.close()
    throw error
  })
  shop = opened
  return {
    origin: opened.origin,
    sandbox,
    book: opened.book,
    close: async () => {
      await Promise.all([opened.close(), sandbox.close()])
    },
  }
}
