import type { Clock } from '@three-ds/core'

/** A clock that stands still, and sleepers who wake when it is moved. */
export interface SteppedClock extends Clock {
  advance(ms: number): void
}

interface Sleeper {
  readonly due: number
  readonly wake: () => void
}

/** Unlike core's manual clock a sleep waits here until somebody moves the hands: the shop's polling would run for ever otherwise. */
export function createSteppedClock(start: number = Date.UTC(2026, 0, 31, 9, 30)): SteppedClock {
  let now = start
  const sleepers = new Set<Sleeper>()
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        // The shop hands over real signals; the type only serves declarations.
        const aborting = signal as AbortSignal | undefined
        const leave = (): void => {
          sleepers.delete(sleeper)
          aborting?.removeEventListener('abort', abort)
        }
        const abort = (): void => {
          leave()
          reject(aborting?.reason)
        }
        const sleeper: Sleeper = {
          due: now + ms,
          wake: () => {
            leave()
            resolve()
          },
        }
        sleepers.add(sleeper)
        if (aborting?.aborted === true) abort()
        else aborting?.addEventListener('abort', abort)
      }),
    advance: (ms) => {
      now += ms
      for (const { due, wake } of [...sleepers]) if (due <= now) wake()
    },
  }
}
