import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ResponseLike } from '@three-ds/core'

/** Writes a web-standard answer. What is left of the request is read away, so that the sender hears the answer. */
export async function writeResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: ResponseLike,
): Promise<void> {
  const body = await answer.text()
  request.resume()
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(body)
}
