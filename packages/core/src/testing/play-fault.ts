import type { Clock } from '../vocabulary/clock.ts'
import type { AbortSignalLike } from '../vocabulary/platform.ts'
import type { Fault } from './fault.ts'

/** What a fault is played with. */
export interface FaultSurroundings {
  /** What the gateway does and answers when nothing goes wrong. */
  readonly act: () => Promise<Response>
  readonly clock: Clock
  /** The request's own: a fake slow answer can be aborted like a real one. */
  readonly signal?: AbortSignalLike
}

const badGateway = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

/** What `fetch` throws when a connection breaks. */
const cut = (): TypeError => new TypeError('fetch failed')

/**
 * Plays one fault. After `status`, `html-502` and `cut-before` the gateway has done nothing; after `empty-200`,
 * `truncated-json` and `cut-after` it has acted and its answer is lost.
 */
export async function playFault(fault: Fault, { act, clock, signal }: FaultSurroundings): Promise<Response> {
  switch (fault.kind) {
    case 'latency':
      await clock.sleep(fault.ms, signal)
      return act()
    case 'status':
      return new Response(null, {
        status: fault.status,
        headers: fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter },
      })
    case 'html-502':
      return new Response(badGateway, { status: 502, headers: { 'content-type': 'text/html' } })
    case 'empty-200':
      await act()
      return new Response('', { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' } })
    case 'truncated-json':
      return truncated(await act())
    case 'cut-before':
      throw cut()
    case 'cut-after':
      await act()
      throw cut()
  }
}

/** Half of an answer. Half of a JSON object is never JSON. */
async function truncated(whole: Response): Promise<Response> {
  const text = await whole.text()
  return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: whole.status, headers: whole.headers })
}
