import type { CallbackEvent } from '../flow/event.ts'
import type { Clock } from '../vocabulary/clock.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import type { RequestLike, ResponseLike } from '../vocabulary/platform.ts'
import type { CallbackOptions, CallbackVerdict } from './callback.ts'
import type { SeenClaim } from './seen-store.ts'
import type { SetAside } from './set-aside.ts'

/** What a receiver takes from the application, beside what its provider needs. */
export interface ReceiverOptions<Event extends CallbackEvent> extends CallbackOptions<Event> {
  /** Keeps what was refused. Without one it is dropped, and only `onRefused` hears of it. */
  readonly setAside?: SetAside | undefined
  /**
   * Hears what went wrong behind an answer of 5xx, and what `onEvent` threw after the answer was given, when nobody else
   * can: the sender then does not repeat.
   */
  readonly onError?: ((error: unknown) => void) | undefined
  readonly clock?: Clock | undefined
}

/** What a provider's receiver adds to the common way of receiving. */
export interface ReceiverParts<Event extends CallbackEvent> {
  readonly provider: ProviderName
  /** Judges a body. If it fails, nothing could be found out: 503, and the sender repeats. */
  read(body: Uint8Array, request: RequestLike): Promise<readonly CallbackVerdict<Event>[]>
  /** Under what an event is claimed; its `dedupeKey` alone by default. */
  claimOf?(event: Event): SeenClaim
  /** The answer, where a bare status will not do: a page, for a callback that stands in an iframe. */
  answer?(status: number): ResponseLike
}

/** 1 MiB: a callback of several transactions has some ten kilobytes. */
export const defaultMaxBytes = 1024 * 1024

/** Spreedly, the least patient of the senders, waits five seconds. */
export const defaultAnswerWithinMs = 3_000
