import type { Clock } from '../../vocabulary/clock.ts'

/** A clock whose sleeps are over at once. It keeps how long they were. */
export interface ContractClock extends Clock {
  /** Every pause, in milliseconds. */
  readonly slept: readonly number[]
}

/**
 * A new clock.
 *
 * @param onSleep - runs when a pause begins: the moment to abort in
 */
export function contractClock(onSleep: () => void = () => {}): ContractClock {
  let now = Date.UTC(2026, 0, 31, 9, 30)
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(ms, signal) {
      slept.push(ms)
      onSleep()
      if (signal?.aborted) throw signal.reason
      now += ms
    },
  }
}
