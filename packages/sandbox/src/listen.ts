import { type HttpBindings, serve } from '@hono/node-server'

/** A request, and Node's own pair behind it. */
export type NodeHandler = (request: Request, node: HttpBindings) => Response | Promise<Response>

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Ends it, open connections too. */
  close(): Promise<void>
}

/** Serves a handler. Port 0 takes any free one. Rejects where the port is taken. */
export const listen = (fetch: NodeHandler, port: number, hostname: string): Promise<Listening> =>
  new Promise((resolve, reject) => {
    // Without the second argument's cast the bindings of HTTP/2 would have to be served too: this server speaks HTTP/1.1.
    const server = serve({ fetch: (request, node) => fetch(request, node as HttpBindings), port, hostname }, (at) =>
      resolve({
        port: at.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            // A browser, or `fetch`, keeps its connections open, and `close` would wait for them.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.on('error', reject)
  })
