import type { FetchLike } from '../../vocabulary/platform.ts'

/** A request as it reached the provider's side. */
export interface RecordedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Headers
  readonly body: string
  readonly signal: AbortSignal
}

/** How the provider's side reacts to one request. */
export type Reply = (request: RecordedRequest) => Response | Promise<Response>

/** A `fetch` that keeps what it was asked. */
export interface RecordingFetch {
  readonly fetch: FetchLike
  readonly requests: readonly RecordedRequest[]
}

/**
 * Plays the replies one after the other; the last one stays.
 *
 * @param headers - stand on every answer
 */
export function recordingFetch(
  replies: readonly [Reply, ...Reply[]],
  headers: Readonly<Record<string, string>>,
): RecordingFetch {
  const requests: RecordedRequest[] = []
  const fetch: FetchLike = async (input, init) => {
    const request = new Request(input, init)
    const { method, url, signal } = request
    const recorded = { method, url, headers: request.headers, signal, body: await request.text() }
    requests.push(recorded)
    const reply = replies[Math.min(requests.length, replies.length) - 1] ?? replies[0]
    const response = await reply(recorded)
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
    return response
  }
  return { fetch, requests }
}
