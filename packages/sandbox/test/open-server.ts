import { afterAll, afterEach, beforeAll } from 'vitest'
import { type SandboxServer, type SandboxServerOptions, startSandbox } from '../src/start-sandbox.ts'

/** A server for the tests of one file: it has forgotten everything before each of them. */
export function openServer(options: SandboxServerOptions = {}): {
  readonly server: () => SandboxServer
  /** A request to a path of it. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  /** The same with a JSON body. */
  readonly send: (method: 'POST' | 'DELETE', path: string, body?: unknown) => Promise<Response>
} {
  let started: SandboxServer | undefined
  const server = (): SandboxServer => {
    if (started === undefined) throw new Error('The server has not started: use it in a test.')
    return started
  }
  beforeAll(async () => {
    started = await startSandbox(options)
  })
  afterEach(() => server().reset())
  afterAll(() => server().close())
  const ask = (path: string, init?: RequestInit) => fetch(`${server().origin}${path}`, init)
  return {
    server,
    ask,
    send: (method, path, body) => ask(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  }
}
