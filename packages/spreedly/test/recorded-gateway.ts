import type { Clock } from '@three-ds/core'
import { createRecordedGateway, type PlannedAnswer, type RecordedGateway } from '@three-ds/core/testing'
import { onTestFinished } from 'vitest'

export type { PlannedAnswer, RecordedGateway } from '@three-ds/core/testing'

const base = 'https://core.spreedly.com/v1'

/** Plays the gateway from a queue. A request that was not planned, or an answer that was not asked for, fails the test. */
export function recordedGateway(...planned: readonly PlannedAnswer[]): RecordedGateway {
  const gateway = createRecordedGateway(base, ...planned)
  onTestFinished(() => gateway.expectDone())
  return gateway
}

/** A clock that stands still until somebody sleeps: then it only moves its hands. */
export interface PaperClock extends Clock {
  advance(ms: number): void
  /** Every pause, in milliseconds. */
  readonly slept: readonly number[]
}

export function paperClock(start = Date.UTC(2026, 5, 25, 9, 0)): PaperClock {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms
    },
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}
