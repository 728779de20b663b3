import { once } from 'node:events'
import { createServer, type IncomingMessage, request as open, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** A request, and which process had it. */
export interface Served {
  readonly method: string
  readonly path: string
  readonly by: number
}

/** One address before several processes: each request goes to the next one, whoever had the last. */
export interface RoundRobin {
  readonly origin: string
  readonly served: readonly Served[]
  /** Ports of the processes, by their number. One that is dead may stay: it is passed over. */
  readonly ports: number[]
  close(): Promise<void>
}

type Body = Awaited<ReturnType<typeof buffer>>

/** Nothing was sent to who does not listen: the next one may have it. */
const isRefused = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'

/** Starts it on a free port of this machine. */
export async function startRoundRobin(): Promise<RoundRobin> {
  const ports: number[] = []
  const served: Served[] = []
  let turn = 0

  function pass(from: IncomingMessage, body: Body, to: ServerResponse, left = ports.length): void {
    const by = turn++ % ports.length
    const { method = 'GET', url: path = '/', headers } = from
    const onward = open({ host: '127.0.0.1', port: ports[by], method, path, headers, agent: false }, (answer) => {
      served.push({ method, path, by })
      to.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.on('error', () => to.destroy())
      answer.pipe(to)
    })
    onward.on('error', (error) => {
      if (isRefused(error) && left > 1) pass(from, body, to, left - 1)
      else to.destroy()
    })
    to.on('close', () => onward.destroy())
    onward.end(body)
  }

  const server = createServer((from, to) => {
    void buffer(from).then(
      (body) => pass(from, body, to),
      () => to.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // It listens on a port and not on a path.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    served,
    ports,
    close: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
