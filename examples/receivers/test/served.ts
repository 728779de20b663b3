import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CallbackReceiver } from '@three-ds/core'

/** An application that serves receivers at a port of this machine. `await using` closes it. */
export interface Served extends AsyncDisposable {
  readonly origin: string
  /** What reached the framework's own handling of errors. */
  readonly errors: readonly unknown[]
}

/** Receivers by their path. */
export type Routes = Readonly<Record<string, CallbackReceiver>>

/** One framework: how it serves receivers, alone or behind a parser that reads every body as JSON first. */
export interface Framework {
  readonly name: string
  /** Does the sender of a body that is too large hear the answer, whatever it still has to send? */
  readonly answersTooLarge: boolean
  serve(routes: Routes, options?: { readonly parserFirst?: boolean }): Promise<Served>
}

/** Listens on a free port. */
export async function listen(server: Server, errors: readonly unknown[]): Promise<Served> {
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    errors,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Where a fake gateway posts: the same request, over the network, to a path of the application. */
export const postTo =
  ({ origin }: Pick<Served, 'origin'>, path: string): CallbackReceiver =>
  async (request) => {
    const { search } = new URL(request.url)
    const body = await request.arrayBuffer()
    return fetch(`${origin}${path}${search}`, { method: request.method, headers: request.headers, body })
  }
