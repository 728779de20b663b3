import { serve } from '@hono/node-server'

/** A server on this machine. */
export interface LocalServer {
  /** `http://localhost:49152`. */
  readonly origin: string
  close(): Promise<void>
}

type Handler = (request: Request) => Response | Promise<Response>

/** Serves a web-standard handler on a free port of the loopback interface. */
export const startServer = (fetch: Handler): Promise<LocalServer> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
    server.on('error', reject)
  })
