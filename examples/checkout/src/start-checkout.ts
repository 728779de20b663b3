import { type Clock, createMemorySeenStore, systemClock } from '@three-ds/core'
import { type Exchange, type SandboxServer, startSandbox } from '@three-ds/sandbox'
import { shopGateways } from './gateways/shop-gateways.ts'
import { createOrderBook, type OrderBook } from './orders/order-book.ts'
import { createApp } from './server/app.ts'
import { bundleScripts } from './server/bundle.ts'
import { listen } from './server/listen.ts'
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
  const watched = running.filter(({ file }) => file.isWatched)
  const [only, ...others] = watched.length === 0 ? running : watched
  const entry = exchangeEntry(exchange)
  if (entry !== undefined && others.length === 0) only?.file.timeline.add(entry)
}

/** Starts sandbox and shop. The sandbox is another site, `127.0.0.1` beside `localhost`: as far away as a real issuer. */
export async function startCheckout(options: CheckoutOptions = {}): Promise<Checkout> {
  const { port = 0, sandboxPort = 0, clock = systemClock, random, callbacks } = options
  let book: OrderBook | undefined
  const onExchange = (exchange: Exchange): void => {
    if (book !== undefined) tell(book, exchange)
  }
  const [scripts, sandbox] = await Promise.all([
    bundleScripts(),
    startSandbox({ port: sandboxPort, clock, random, onExchange, callbacks }),
  ])
  let handle = (_: Request): Response | Promise<Response> => new Response(null, { status: 503 })
  const server = await listen((request) => handle(request), port).catch(async (error: unknown) => {
    await sandbox.close()
    throw error
  })
  const origin = `http://localhost:${server.port}`
  const gateways = shopGateways(sandbox.gateways)
  const opened = createOrderBook({ gateways, origin, seen: createMemorySeenStore({ now: clock.now }), clock })
  book = opened
  const app = createApp({ origin, gateways, book: opened, sandbox, scripts, clock })
  handle = (request) => app.fetch(request)
  return {
    origin,
    sandbox,
    book: opened,
    close: async () => {
      opened.close()
      await Promise.all([server.close(), sandbox.close()])
    },
  }
}
