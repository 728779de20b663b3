import type { HttpBindings } from '@hono/node-server'
import type { Clock } from '@three-ds/core'
import type { ExchangeLog } from './exchange/exchange-log.ts'
import { maskPath } from './exchange/mask-path.ts'
import type { GatewayName, SandboxGateways } from './gateways.ts'

/** What serving a fake takes. */
export interface GatewayServing {
  readonly gateways: SandboxGateways
  readonly clock: Clock
  readonly exchanges: ExchangeLog
}

/** What `fetch` of a fake throws where a connection is cut. */
const isCut = (error: unknown): boolean => error instanceof TypeError

/** Browsers say from where a page asks; servers have no such thing to say. */
const isBrowser = ({ headers }: Request): boolean => headers.has('sec-fetch-site')

/**
 * One request to a fake. Where the fake cuts the connection, the socket is really torn down: the client sees what it would see
 * of a gateway that breaks.
 */
export async function serveGateway(
  { gateways, clock, exchanges }: GatewayServing,
  gateway: GatewayName,
  request: Request,
  { incoming }: HttpBindings,
): Promise<Response> {
  const { method, url } = request
  const path = maskPath(new URL(url).pathname.slice(gateway.length + 1))
  const at = clock.now()
  const note = (status: Pick<Response, 'status'> | Record<string, never>): void => {
    const from = isBrowser(request) ? 'browser' : 'server'
    exchanges.add({ gateway, from, method, path, ...status, at, took: clock.now() - at })
  }
  try {
    const response = await gateways[gateway].sandbox.fetch(request)
    note({ status: response.status })
    return response
  } catch (error) {
    if (!isCut(error)) throw error
    note({})
    incoming.socket.destroy()
    return new Response(null, { status: 502 })
  }
}
