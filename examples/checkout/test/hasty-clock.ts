import { type Clock, systemClock } from '@three-ds/core'

/** A clock that runs with the real one, sleeps twenty times shorter, and can be moved on. */
export interface HastyClock extends Clock {
  /** Moves it on, by milliseconds. */
  advance(ms: number): void
}

/** How much faster sleeps pass, and how long the longest lasts, in milliseconds. */
const speed = 20
const longestMs = 250

/** For tests with a real browser, which lives in real time: what the shop only waits for passes quickly. */
export function createHastyClock(): HastyClock {
  let ahead = 0
  return {
    now: () => Date.now() + ahead,
    sleep: (ms, signal) => systemClock.sleep(Math.min(ms / speed, longestMs), signal),
    advance: (ms) => {
      ahead += ms
    },
  }
}
