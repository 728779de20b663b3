import { type Clock, systemClock } from '@three-ds/core'
import { createApp } from './app.ts'
import { createCourier } from './callbacks/deliver-at-once.ts'
import { createShiftedClock } from './clock/shifted-clock.ts'
import { createGateways } from './create-gateways.ts'
import type { Exchange } from './exchange/exchange.ts'
import { createExchangeLog } from './exchange/exchange-log.ts'
import { gatewayNames } from './gateway-names.ts'
import type { GatewayName, SandboxGateways } from './gateways.ts'
import { createGuide } from './guide/create-guide.ts'
import { listen, type NodeHandler } from './listen.ts'
import { once } from './once.ts'
import { originOf } from './origin-of.ts'

/** How the sandbox is served; nothing has to be said. */
export interface SandboxServerOptions {
  /** Any free port by default; the command takes 4010. */
  readonly port?: number | undefined
  /** The interface: `127.0.0.1`, this machine alone, by default. */
  readonly hostname?: string | undefined
  /**
   * Where browsers and clients reach it: in every address that a fake hands out. By default what `hostname` and `port` say; in a
   * container, or behind a proxy, give the outer one. Plain `http:` works on loopback addresses alone.
   */
  readonly origin?: string | undefined
  /** Time of everything that the fakes do: deadlines, time-outs, `latency`. */
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for ids and cryptograms. `Math.random` by default; core's `seededRandom` repeats itself. */
  readonly random?: (() => number) | undefined
  /**
   * When callbacks go out: `by-hand` (by default), on the page, by the JSON API or by a sandbox's own method; `at-once`, as soon as a
   * request has changed something, to the address that each payment named.
   */
  readonly callbacks?: 'by-hand' | 'at-once' | undefined
  /** Hears of every request to a fake as it ends: for a log, or a diagram. */
  readonly onExchange?: ((exchange: Exchange) => void) | undefined
}

/** Five fake gateways and their issuer on one port. */
export interface SandboxServer {
  /** `http://127.0.0.1:4010`. */
  readonly origin: string
  readonly gateways: SandboxGateways
  /** Forgets what one fake remembers, or all of them: payments, ledgers, planned faults. Credentials stay. */
  reset(gateway?: GatewayName): void
  /** Makes it later by milliseconds, for the fakes and for clients with their `clientOptions`: deadlines pass. */
  advance(ms: number): void
  /** Stops serving; open connections are cut. */
  close(): Promise<void>
}

/**
 * Serves the five fake gateways and their issuer on one port of this machine.
 *
 * @throws an error of Node where the port is taken
 * @example
 * ```ts
 * import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
 * import { startSandbox } from '@three-ds/sandbox'
 *
 * const { gateways, close } = await startSandbox()
 * const { clientOptions, sandbox } = gateways.spreedly
 * const flow = createSpreedlyFlow(createSpreedlyClient(clientOptions)) // over real HTTP
 * const step = await flow.start(sandbox.request('challenge'))
 * console.log(step.type) // challenge
 * await close()
 * ```
 */
export async function startSandbox(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const { port = 0, hostname = '127.0.0.1', random = Math.random } = options
  const clock = createShiftedClock(options.clock ?? systemClock)
  // The fakes are told their origin when they are made, and a free port is known only once it listens.
  let handle: NodeHandler = () => new Response(null, { status: 503 })
  const server = await listen((request, node) => handle(request, node), port, hostname)
  const origin = options.origin?.replace(/\/+$/, '') ?? originOf(hostname, server.port)
  const gateways = createGateways(origin, { clock, random })
  const courier = createCourier(gateways)
  const exchanges = createExchangeLog((exchange) => {
    options.onExchange?.(exchange)
    if (options.callbacks === 'at-once') courier.tell(exchange.gateway)
  })
  const reset = (gateway?: GatewayName): void => {
    for (const name of gateway === undefined ? gatewayNames : [gateway]) gateways[name].sandbox.reset()
    if (gateway === undefined) exchanges.clear()
  }
  const guide = once(() => createGuide(origin, gateways))
  const app = createApp({ origin, gateways, clock, exchanges, guide, reset })
  handle = (request, node) => app.fetch(request, node)
  return { origin, gateways, reset, advance: clock.advance, close: server.close }
}
