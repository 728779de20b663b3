import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FetchLike } from '@three-ds/core'
import { forwarded } from './forward.ts'
import type { FlowName } from './gateway-kit.ts'

/** Fakes behind a port of loopback, which hold one answer of each. */
export interface HeldGateways {
  readonly address: string
  /** Resolves when every fake holds its answer. */
  readonly held: Promise<void>
  close(): void
}

/** Which request of each flow is never answered, from 1, and whether the fake has acted on it. */
export interface Holding {
  readonly requests: Readonly<Record<FlowName, number>>
  readonly hasActed: boolean
}

async function requestOf(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const headers = new Headers(
    Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && name !== 'host' ? [[name, value]] : [],
    ),
  )
  const method = headers.get(forwarded.method) ?? ''
  const body = method === 'GET' || chunks.length === 0 ? {} : { body: new Uint8Array(Buffer.concat(chunks)) }
  return new Request(headers.get(forwarded.address) ?? '', { method, headers, ...body })
}

/** Serves the fakes of this process to another one, up to the request of each that is held for ever. */
export async function holdAnswers(
  fakes: Readonly<Record<FlowName, FetchLike>>,
  { requests, hasActed }: Holding,
): Promise<HeldGateways> {
  const counts = new Map<string, number>()
  const waiting = new Set(Object.keys(requests))
  let allHeld = () => {}
  const held = new Promise<void>((resolve) => {
    allHeld = resolve
  })
  const server = createServer(async (message, answer) => {
    // What `forwardTo` writes, and nobody else can.
    const name = (message.url ?? '').slice(1) as FlowName
    const request = await requestOf(message)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const isHeld = count === requests[name]
    if (!isHeld || hasActed) {
      const reply = await fakes[name](request)
      const body = Buffer.from(await reply.arrayBuffer())
      if (!isHeld) answer.writeHead(reply.status, Object.fromEntries(reply.headers)).end(body)
    }
    if (!isHeld) return
    waiting.delete(name)
    if (waiting.size === 0) allHeld()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // It listens on a port, and not on a path.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    held,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
