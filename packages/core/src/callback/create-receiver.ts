import type { CallbackEvent } from '../flow/event.ts'
import { type Clock, systemClock } from '../vocabulary/clock.ts'
import type { ResponseLike } from '../vocabulary/platform.ts'
import type { CallbackReceiver, CallbackRefusal, CallbackVerdict } from './callback.ts'
import { claimEvents, type HandOver, handOver } from './hand-over.ts'
import { createMemorySeenStore } from './memory-seen-store.ts'
import { readRequestBody } from './read-request-body.ts'
import { defaultAnswerWithinMs, defaultMaxBytes, type ReceiverOptions, type ReceiverParts } from './receiver-options.ts'

/**
 * Receives callbacks of any provider: POST only, a capped body, each event claimed before it is handed over.
 *
 * - 200: everything is claimed, and `onEvent` has ended or runs on in the background (`waitUntil`). Also for what is not
 *   believed, which is set aside: an unanswered body would block the sender's queue.
 * - 400: the body broke off. 405: not a POST.
 * - 500: `onEvent` failed before the answer. Its event is released, so that the repetition hands it over again.
 * - 503: the seen store or the set-aside failed, or the provider could not be asked.
 *
 * Where `onEvent` claims (`claimedBy`), 200 means that it has ended well, and every other end is 503.
 *
 * A provider's package makes its own receiver of it; use this one for a provider of your own.
 *
 * @throws ThreeDSError `invalid-input` (from the receiver) where something has read the request's body before
 * @example
 * ```ts
 * import { type CallbackEvent, createReceiver } from '@three-ds/core'
 *
 * const event: CallbackEvent = {
 *   type: 'callback', provider: 'acme', id: 'acme:7', evidence: 'fetched', dedupeKey: '7', data: {},
 * }
 * let heard = 0
 * const receive = createReceiver(
 *   { provider: 'acme', read: async () => [{ verdict: 'accepted', event }] },
 *   { onEvent: () => void heard++ },
 * )
 * const post = () => new Request('https://shop.example/callbacks', { method: 'POST', body: '7' })
 * const answers = [await receive(post()), await receive(post())]
 * console.log(answers.map(({ status }) => status).join(), heard) // 200,200 1
 * ```
 */
export function createReceiver<Event extends CallbackEvent>(
  parts: ReceiverParts<Event>,
  options: ReceiverOptions<Event>,
): CallbackReceiver {
  const { maxBytes = defaultMaxBytes, answerWithinMs = defaultAnswerWithinMs, clock = systemClock } = options
  const onError = quietly(options.onError)
  const onRefused = quietly(options.onRefused)
  const claims = options.claimedBy !== 'onEvent'
  const seen = claims ? (options.seen ?? createMemorySeenStore()) : undefined
  const target: HandOver<Event> = { seen, onEvent: options.onEvent, onError }
  const claimOf = parts.claimOf ?? ((event: Event) => ({ key: event.dedupeKey }))
  const answer = parts.answer ?? ((status: number): ResponseLike => new Response(null, { status }))

  const setAside = async (body: Uint8Array, refusals: readonly CallbackRefusal[]): Promise<void> => {
    if (refusals.length === 0) return
    refusals.forEach(onRefused)
    await options.setAside?.keep({ receivedAt: new Date(clock.now()).toISOString(), body, refusals })
  }

  return async (request, context) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } })
    const body = await readRequestBody(request, maxBytes, parts.provider)
    if (body.kind === 'broken') return answer(400)
    const bytes = body.kind === 'whole' ? body.bytes : new Uint8Array()
    let verdicts: readonly CallbackVerdict<Event>[]
    try {
      verdicts = body.kind === 'whole' ? await parts.read(bytes, request) : [tooLarge]
      await setAside(
        bytes,
        verdicts.flatMap((verdict) => (verdict.verdict === 'refused' ? [verdict] : [])),
      )
    } catch (error) {
      onError(error)
      return answer(503)
    }
    const events = verdicts.flatMap((verdict) => (verdict.verdict === 'accepted' ? [verdict.event] : []))
    const { claimed, stored } = await claimEvents(events, claimOf, target)
    const work = handOver(claimed, target)
    const outcome = await within(work, answerWithinMs, clock)
    if (outcome === 'running') context?.waitUntil?.(work)
    if (!stored) return answer(503)
    return answer(claims ? statusOf[outcome] : outcome === 'taken' ? 200 : 503)
  }
}

/** Where the event was claimed before it was handed over. */
const statusOf = { taken: 200, running: 200, failed: 500 } as const

const tooLarge: CallbackRefusal = {
  verdict: 'refused',
  reason: 'too-large',
  hint: 'The body is larger than `maxBytes` and was not read to its end. Fetch what it may have told.',
}

/** A listener of the application's: what it throws changes no answer. */
function quietly<T>(listener: ((value: T) => void) | undefined): (value: T) => void {
  return (value) => {
    try {
      listener?.(value)
    } catch {
      // Nobody is left to tell.
    }
  }
}

/** What has become of the work when the sender has to be answered. Leaves no timer behind. */
async function within(work: Promise<boolean>, ms: number, clock: Clock): Promise<'taken' | 'failed' | 'running'> {
  const waiting = new AbortController()
  const running = clock
    .sleep(ms, waiting.signal)
    .catch(() => {})
    .then(() => 'running' as const)
  const ended = work.then((taken) => (taken ? ('taken' as const) : ('failed' as const)))
  try {
    return await Promise.race([ended, running])
  } finally {
    waiting.abort()
  }
}
