import type { CallbackEvent } from '../flow/event.ts'
import type { Open } from '../vocabulary/open.ts'
import type { RequestLike, ResponseLike } from '../vocabulary/platform.ts'
import type { SeenClaim, SeenStore } from './seen-store.ts'

/** What a web server calls: one function for every provider, in web-standard terms. */
export type CallbackReceiver = (
  request: RequestLike,
  /** `waitUntil` of an edge runtime: keeps the process alive for what goes on after the answer. */
  context?: { waitUntil?(work: Promise<unknown>): void },
) => Promise<ResponseLike>

/** Why a callback, or one transaction of it, is not believed. */
export type RefusalReason = Open<
  | 'unsigned'
  | 'bad-signature'
  | 'field-not-signed'
  | 'ambiguous'
  | 'algorithm-not-allowed'
  | 'too-large'
  | 'unreadable'
  | 'doctype'
  | 'entity'
  | 'unknown-token'
>

/** What is not believed, and what to do about it. The hint helps the operator, not a forger: it names no expected value. */
export interface CallbackRefusal {
  readonly verdict: 'refused'
  readonly reason: RefusalReason
  readonly hint: string
  /** Which transaction of the body, from 0; absent where the whole body is refused. */
  readonly index?: number
}

/** What became of one transaction of a callback. */
export type CallbackVerdict<Event extends CallbackEvent = CallbackEvent> =
  | { readonly verdict: 'accepted' | 'repeated' | 'overtaken'; readonly event: Event }
  | CallbackRefusal

/** Options of every `create…CallbackReceiver`. */
export interface CallbackOptions<Event extends CallbackEvent> {
  /**
   * Hears each event once; repetitions meanwhile are answered and dropped. If it fails, the event is free again for a later
   * delivery. A process that dies between the answer and the end of `onEvent` has taken the event with it: where none may be lost,
   * let `onEvent` claim (`claimedBy`).
   *
   * The second parameter is the claim under which it is handed over.
   */
  readonly onEvent: (event: Event, claim: SeenClaim) => void | Promise<void>
  /**
   * Who claims an event.
   *
   * - `receiver`, the default: it claims in `seen`, and hands over what is new.
   * - `onEvent`: it is handed every event that is believed, repetitions too, and stores event and claim in one transaction of its
   *   own; `seen` is not asked. 200 then means stored: where `onEvent` fails, or has not ended in `answerWithinMs`, the answer is
   *   503, and the sender repeats. What is stored after such an answer is a repetition of itself the next time.
   */
  readonly claimedBy?: 'receiver' | 'onEvent' | undefined
  /** Hears what was not believed. */
  readonly onRefused?: ((refusal: CallbackRefusal) => void) | undefined
  /** Where handled events are remembered, unless `onEvent` claims. In memory, so lossy, by default. */
  readonly seen?: SeenStore | undefined
  /** Larger bodies are refused unread. 1 MiB by default. */
  readonly maxBytes?: number | undefined
  /** Answer after this time even if `onEvent` has not ended, counted from when it is called. 3,000 ms by default; Spreedly waits five seconds. */
  readonly answerWithinMs?: number | undefined
}
