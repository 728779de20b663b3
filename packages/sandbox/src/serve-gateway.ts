import type { HttpBindings } from '@hono/node-server'
import type { SandboxGateways } from './gateways.ts'

/** What `fetch` of a fake throws where a connection is cut: nothing of it may reach the client. */
const isCut = (error: unknown): boolean => error instanceof TypeError

/**
 * One request to a fake. Where the fake cuts the connection, the socket is really torn down: the client sees what it would see
 * of a gateway that breaks.
 */
export async function serveGateway(
  { fetch }: Pick<SandboxGateways[keyof SandboxGateways]['sandbox'], 'fetch'>,
  request: Request,
  { incoming }: HttpBindings,
): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    if (!isCut(error)) throw error
    incoming.socket.destroy()
    return new Response(null, { status: 502 })
  }
}
