import type { Clock } from '@three-ds/core'

/** A clock that can be set forward. */
export interface ShiftedClock extends Clock {
  /** From now on it is later, by milliseconds. Whoever sleeps already sleeps as long as before. */
  advance(ms: number): void
}

/** Another clock, with a lead over it: none at first. Sleeping takes as long as there. */
export function createShiftedClock(clock: Clock): ShiftedClock {
  let lead = 0
  return {
    now: () => clock.now() + lead,
    sleep: (ms, signal) => clock.sleep(ms, signal),
    advance: (ms) => {
      lead += ms
    },
  }
}
