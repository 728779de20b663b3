import type { HttpBindings } from '@hono/node-server'
import type { Clock, FetchLike } from '@three-ds/core'
import type { ExchangeLog } from './exchange/exchange-log.ts'
import { maskPath } from './exchange/mask-path.ts'
import type { GatewayName, SandboxGateways } from './gateways.ts'

/** What serving a fake takes. */
export interface GatewayServing {
  readonly gateways: SandboxGateways
  readonly clock: Clock
  readonly exchanges: ExchangeLog
}

/** What `fetch` of a fake throws where a connection is cut: as the platform's own does. Any other error is a mistake of the fake. */
const isCut = (error: unknown): boolean => error instanceof TypeError && error.message === 'fetch failed'

/** The answer; `undefined` where the fake cuts the connection, or nobody waits for it any more. */
const answerOf = (fetch: FetchLike, request: Request): Promise<Response | undefined> =>
  fetch(request).catch((error: unknown) => {
    if (isCut(error) || request.signal.aborted) return undefined
    throw error
  })

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
  const from = isBrowser(request) ? 'browser' : 'server'
  const response = await answerOf(gateways[gateway].sandbox.fetch, request)
  const took = clock.now() - at
  exchanges.add({ gateway, from, method, path, ...(response && { status: response.status }), at, took })
  if (response !== undefined) return response
  incoming.socket.destroy()
  return new Response(null, { status: 502 })
}
