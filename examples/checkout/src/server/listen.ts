import { serve } from '@hono/node-server'

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Ends it, open connections too. */
  close(): Promise<void>
}

/** Serves on this machine alone. Port 0 takes any free one. Rejects where the port is taken. */
export const listen = (fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (at) =>
      resolve({
        port: at.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            // A stream of events would keep it open.
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      }),
    )
    server.on('error', reject)
  })
