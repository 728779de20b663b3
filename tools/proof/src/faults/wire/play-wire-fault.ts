import type { Clock, FetchLike } from '@three-ds/core'
import type { WireFault } from './wire-fault.ts'

/** A gateway, and the clock on which it may be slow. */
export interface FarSide {
  readonly fetch: FetchLike
  readonly clock: Clock
}

/** As undici throws it: the reason is in the cause. */
const brokenConnection = (code: string, syscall: string): TypeError =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) })

const reset = (): TypeError => brokenConnection('ECONNRESET', 'read')

/**
 * Sends one request through one fault. The gateway's own answer is read to its end first, so that what is lost is lost on the
 * way, and the gateway has acted.
 */
export async function playWireFault(fault: WireFault, { fetch, clock }: FarSide, request: Request): Promise<Response> {
  const { signal } = request
  switch (fault.kind) {
    case 'refused':
      throw brokenConnection('ECONNREFUSED', 'connect')
    case 'cut-before':
      throw reset()
    case 'cut-after':
      await fetch(request)
      throw reset()
    case 'late-request':
      await clock.sleep(fault.ms)
      return fetch(request)
    case 'late-answer': {
      const answer = await fetch(request)
      await clock.sleep(fault.ms)
      return answer
    }
    case 'request-twice': {
      const again = request.clone()
      await fetch(request)
      return fetch(again)
    }
    case 'cut-inside':
      return withBody(await fetch(request), (bytes) =>
        streamOf([bytes.slice(0, fault.at)], (end) => end.error(reset())),
      )
    case 'cut-short':
      return withBody(await fetch(request), (bytes) => bytes.slice(0, fault.at))
    case 'stalled':
      return withBody(await fetch(request), (bytes) =>
        streamOf([bytes.slice(0, fault.at)], (end) => {
          signal.addEventListener('abort', () => end.error(signal.reason), { once: true })
        }),
      )
    case 'corrupted':
      return withBody(await fetch(request), (bytes) =>
        fault.at < bytes.length ? bytes.with(fault.at, fault.byte) : bytes,
      )
    case 'dripping':
      return withBody(await fetch(request), (bytes) =>
        streamOf(
          Array.from(bytes, (_, at) => bytes.slice(at, at + 1)),
          (end) => end.close(),
        ),
      )
    case 'answer-twice':
      return withBody(await fetch(request), (bytes) => Uint8Array.from([...bytes, ...bytes]))
  }
}

/** Statuses that have no body at all, RFC 9110, section 6.4.1: nothing of it can be lost. */
const bodiless: ReadonlySet<number> = new Set([101, 204, 205, 304])

/** The same head with another body. Its length, where it was told, is no longer so. */
async function withBody(answer: Response, spoil: (bytes: Uint8Array<ArrayBuffer>) => BodyInit): Promise<Response> {
  const { status } = answer
  if (bodiless.has(status)) return answer
  const headers = new Headers(answer.headers)
  headers.delete('content-length')
  return new Response(spoil(new Uint8Array(await answer.arrayBuffer())), { status, headers })
}

/** Chunks, one for each time that the reader asks, and then an end of some kind. */
function streamOf(
  chunks: readonly Uint8Array<ArrayBuffer>[],
  end: (controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  // A stream takes no empty chunk for an answer to its question.
  const left = chunks.filter(({ byteLength }) => byteLength > 0)
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift()
      if (chunk === undefined) end(controller)
      else controller.enqueue(chunk)
    },
  })
}
