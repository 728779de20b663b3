import type { Clock, FetchLike } from '@three-ds/core'
import { onTestFinished } from 'vitest'

/** One request as it left the client. */
export interface RecordedRequest {
  readonly method: string
  readonly url: string
  /** Path and query, below the host: `/invoices/iv_1/authorize`. */
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

/** Plays ProcessOut from a queue and notes what it was asked. */
export interface RecordedGateway {
  readonly fetch: FetchLike
  readonly requests: readonly RecordedRequest[]
  /** `POST /invoices/iv_1/authorize`, in the order of sending. */
  readonly calls: readonly string[]
  /** Appends to the queue. */
  will(...answers: readonly PlannedAnswer[]): void
}

const base = 'https://api.processout.com'

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
 * A `fetch` that answers from a queue. A request that was not planned, and a planned answer that nobody asked for, fail the
 * test: a client may neither send too often nor too rarely.
 */
export function recordedGateway(...planned: readonly PlannedAnswer[]): RecordedGateway {
  const queue = [...planned]
  const requests: RecordedRequest[] = []
  const unplanned: string[] = []
  const calls: string[] = []
  onTestFinished(() => {
    if (unplanned.length > 0) throw new Error(`not planned: ${unplanned.join(', ')}`)
    if (queue.length > 0) throw new Error(`${queue.length} planned answers were not asked for`)
  })
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
  return { fetch, requests, calls, will: (...answers) => void queue.push(...answers) }
}

/** A clock that stands still until somebody sleeps: then it only moves its hands. */
export interface PaperClock extends Clock {
  advance(ms: number): void
  /** Every pause, in milliseconds. */
  readonly slept: readonly number[]
}

export function paperClock(start = Date.UTC(2026, 5, 25, 9, 0)): PaperClock {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms
    },
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}
