import type { Clock } from '../vocabulary/clock.ts'
import type { AbortSignalLike } from '../vocabulary/platform.ts'

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves it on, by milliseconds. */
  advance(ms: number): void
}

/**
 * A clock for tests: nothing waits. A sleep moves the hands by its length and is over; only a signal that has aborted
 * before ends it otherwise.
 *
 * @param start - milliseconds since 1970; 31 January 2026, 09:30 UTC by default
 * @example
 * ```ts
 * import { createManualClock } from '@three-ds/core/testing'
 *
 * const clock = createManualClock(0)
 * await clock.sleep(1_500)
 * clock.advance(500)
 * console.log(clock.now()) // 2000
 * ```
 */
export function createManualClock(start: number = Date.UTC(2026, 0, 31, 9, 30)): ManualClock {
  let now = start
  return {
    now: () => now,
    sleep: async (ms, signal?: AbortSignalLike) => {
      if (signal?.aborted === true) throw signal.reason
      now += ms
    },
    advance: (ms) => {
      now += ms
    },
  }
}
