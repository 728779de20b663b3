import type { Clock } from '../../src/vocabulary/clock.ts'

/** A clock whose sleeps are over at once: it only moves its hands. */
export interface FakeClock extends Clock {
  /** Every pause, in milliseconds. */
  readonly slept: readonly number[]
  advance(ms: number): void
}

export const startOfTime = Date.UTC(2026, 0, 31, 9, 30)

export function fakeClock(): FakeClock {
  let now = startOfTime
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms)
      now += ms
    },
    advance: (ms) => {
      now += ms
    },
  }
}

/** A clock whose sleeps last until the signal ends them. */
export function stuckClock(onSleep: () => void = () => {}): Clock {
  return {
    now: () => startOfTime,
    sleep: (_, signal) =>
      new Promise((_resolve, reject) => {
        const aborting = signal as AbortSignal
        aborting.addEventListener('abort', () => reject(aborting.reason), { once: true })
        onSleep()
      }),
  }
}
