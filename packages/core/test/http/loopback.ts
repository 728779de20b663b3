import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'

/** One request as the server saw it, its body read to the end. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A real server on this machine. `await using` closes it. */
export interface Loopback extends AsyncDisposable {
  readonly url: string
  /** Requests that arrived whole; for a raw server, connections. */
  readonly seen: readonly SeenRequest[]
  /** Resolves when this many have arrived. */
  arrived(count: number): Promise<void>
}

type Respond = (response: ServerResponse, request: SeenRequest, count: number) => void

/** Serves every request with `respond`. */
export async function loopback(respond: Respond): Promise<Loopback> {
  const arrivals = countArrivals()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    const seen = { method, url, headers, body: Buffer.concat(chunks).toString() }
    arrivals.add(seen)
    respond(response, seen, arrivals.seen.length)
  })
  const url = await listen(server)
  return {
    url,
    ...arrivals,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Below HTTP: hands over each connection before anything of the request was read. */
export async function rawLoopback(onConnection: (socket: Socket) => void): Promise<Loopback> {
  const arrivals = countArrivals()
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    arrivals.add({ method: '', url: '', headers: {}, body: '' })
    onConnection(socket)
  })
  const url = await listen(server)
  return {
    url,
    ...arrivals,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** An address on this machine at which nobody listens. */
export async function deadAddress(): Promise<string> {
  await using server = await loopback(() => {})
  return server.url
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function countArrivals() {
  const seen: SeenRequest[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  return {
    seen,
    add(request: SeenRequest) {
      seen.push(request)
      for (const { count, resolve } of waiting) if (seen.length >= count) resolve()
    },
    arrived: (count: number) =>
      new Promise<void>((resolve) => {
        if (seen.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
  }
}
