import type { IncomingMessage } from 'node:http'
import { rawBody } from './raw-body.ts'

/** Only path and query are read of an address; what a client writes into `Host` is not believed. */
const origin = 'http://callbacks.invalid'

/**
 * A request to a server of Node as a web-standard one.
 *
 * @param path - the path and query that the client asked for: a router may have cut `request.url`
 * @param parsed - what a body parser has left behind
 * @throws ThreeDSError `invalid-input` where the body has been read before
 */
export function webRequest(request: IncomingMessage, path: string, parsed?: unknown): Request {
  const { method = 'GET', headersDistinct } = request
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init: RequestInit & { duplex?: 'half' } = { method, headers }
  if (hasBody) {
    // The stream is the platform's own; Node and the DOM declare it apart.
    init.body = rawBody(request, parsed) as BodyInit
    init.duplex = 'half'
  }
  return new Request(new URL(path, origin), init)
}
