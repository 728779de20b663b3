import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A server that runs. */
export interface LoopbackServer {
  readonly port: number
  readonly origin: string
  stop(): void
}

/**
 * Starts a server that answers `/<name>/…`, whatever follows, with the text of that name.
 *
 * @throws {Error} where the process told no port
 */
export async function startServer(answers: Readonly<Record<string, string>>): Promise<LoopbackServer> {
  const child = fork(fileURLToPath(new URL('./loopback-server.ts', import.meta.url)))
  child.send(answers)
  const [address]: unknown[] = await once(child, 'message')
  if (typeof address !== 'object' || address === null || !('port' in address))
    throw new Error('the server told no port')
  const port = Number(address.port)
  return { port, origin: `http://127.0.0.1:${port}`, stop: () => child.disconnect() }
}
