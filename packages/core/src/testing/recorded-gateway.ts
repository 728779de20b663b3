import type { FetchLike } from '../vocabulary/platform.ts'

/** One request as it left the client. */
export interface RecordedRequest {
  readonly method: string
  readonly url: string
  /** Path and query, below the base URL: `/transactions/t1.json`. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; `undefined` where the request had no body at all. */
  readonly body: unknown
}

/** What the gateway does next: answers with JSON or text, or the connection breaks. */
export type PlannedAnswer =
  | { readonly status?: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status?: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly breaks: 'before' | 'after' }

/** Plays a gateway from a queue and notes what it was asked. */
export interface RecordedGateway {
  readonly fetch: FetchLike
  readonly requests: readonly RecordedRequest[]
  /** `POST /gateways/g1/purchase.json`, in the order of sending. */
  readonly calls: readonly string[]
  /** Appends to the queue. */
  will(...answers: readonly PlannedAnswer[]): void
  /** Throws where a request was not planned, or a planned answer was not asked for: call it when a test has ended. */
  expectDone(): void
}

/** No JSON text is a body too: only a request without any has `undefined`. */
const parsed = (text: string): unknown => (text === '' ? undefined : JSON.parse(text))

/** The error of a `fetch` whose connection was refused, or cut in the middle. */
const broken = (moment: 'before' | 'after'): Error =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('planned'), { code: moment === 'before' ? 'ECONNREFUSED' : 'ECONNRESET' }),
  })

function respond(answer: PlannedAnswer | undefined): Response {
  if (answer === undefined) throw new TypeError('no answer was planned for this request')
  if ('breaks' in answer) throw broken(answer.breaks)
  const text = 'json' in answer ? JSON.stringify(answer.json) : answer.text
  return new Response(text, { status: answer.status ?? 200, headers: { ...answer.headers } })
}

/**
 * A `fetch` that answers from a queue, for answers that no fake gives. A request that was not planned, and a planned answer
 * that nobody asked for, are for `expectDone` to tell: a client may neither send too often nor too rarely.
 *
 * @param base - base URL of the client; `path` and `calls` leave it out
 * @param planned - what is answered, in order
 * @example
 * ```ts
 * import { createRecordedGateway } from '@three-ds/core/testing'
 *
 * const gateway = createRecordedGateway('https://api.example/v1', { json: { id: 't1' } })
 * await gateway.fetch('https://api.example/v1/transactions/t1')
 * gateway.expectDone()
 * console.log(gateway.calls.join()) // GET /transactions/t1
 * ```
 */
export function createRecordedGateway(base: string, ...planned: readonly PlannedAnswer[]): RecordedGateway {
  const queue = [...planned]
  const requests: RecordedRequest[] = []
  const unplanned: string[] = []
  const calls: string[] = []
  const fetch: FetchLike = async (input, init) => {
    const request = new Request(input, init)
    const path = request.url.replace(base, '')
    const call = `${request.method} ${path}`
    calls.push(call)
    requests.push({
      method: request.method,
      url: request.url,
      path,
      headers: Object.fromEntries(request.headers),
      body: parsed(await request.text()),
    })
    if (queue.length === 0) unplanned.push(call)
    return respond(queue.shift())
  }
  const expectDone = (): void => {
    if (unplanned.length > 0) throw new Error(`not planned: ${unplanned.join(', ')}`)
    if (queue.length > 0) throw new Error(`${queue.length} planned answers were not asked for`)
  }
  return { fetch, requests, calls, expectDone, will: (...answers) => void queue.push(...answers) }
}
