import type { CallbackRefusal, CallbackVerdict } from '../../src/callback/callback.ts'
import { createReceiver } from '../../src/callback/create-receiver.ts'
import type { ReceiverOptions, ReceiverParts } from '../../src/callback/receiver-options.ts'
import type { CallbackEvent } from '../../src/flow/event.ts'
import type { Clock } from '../../src/vocabulary/clock.ts'

export const address = 'https://shop.example/callbacks'
export const refusal: CallbackRefusal = { verdict: 'refused', reason: 'unsigned', hint: 'none' }
export const refused = (): CallbackRefusal => ({ ...refusal })

export const accepted = (key: string): CallbackVerdict => ({
  verdict: 'accepted',
  event: { type: 'callback', provider: 'acme', id: `acme:${key}`, evidence: 'fetched', dedupeKey: key, data: {} },
})

/** The body names the events: `a,b`. */
const read = async (body: Uint8Array) => new TextDecoder().decode(body).split(',').map(accepted)

export const post = (body: BodyInit = 'a') =>
  // `duplex` is needed for a stream as a body, and not yet in the types.
  new Request(address, { method: 'POST', body, duplex: 'half' } as RequestInit)

/** A promise that the test settles. */
export function deferred() {
  let resolve = () => {}
  let reject = (_reason: Error) => {}
  const promise = new Promise<void>((...settle) => {
    ;[resolve, reject] = settle
  })
  return { promise, resolve, reject }
}

/** A clock whose sleepers wake when the test says so. */
export function handClock() {
  const wakers: (() => void)[] = []
  const clock: Clock = {
    now: () => Date.UTC(2026, 0, 31, 9, 30),
    sleep: (_ms, signal) =>
      new Promise((resolve, reject) => {
        wakers.push(resolve)
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
  }
  const ring = () => {
    for (const wake of wakers.splice(0)) wake()
  }
  return { clock, ring }
}

export function setUp(
  options: Partial<ReceiverOptions<CallbackEvent>> = {},
  parts: Partial<ReceiverParts<CallbackEvent>> = {},
) {
  const heard: string[] = []
  const errors: unknown[] = []
  const receive = createReceiver(
    { provider: 'acme', read, ...parts },
    { onEvent: ({ dedupeKey }) => void heard.push(dedupeKey), onError: (error) => errors.push(error), ...options },
  )
  return { receive, heard, errors }
}
