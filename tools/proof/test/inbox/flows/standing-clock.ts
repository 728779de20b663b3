import { setTimeout } from 'node:timers/promises'
import { createManualClock } from '@three-ds/core/testing'

/** Time stands still but where the test moves it; what waits on it looks again in a moment. */
export function standingClock() {
  const { now, advance } = createManualClock()
  return {
    now,
    advance,
    sleep: (_ms: number, signal?: unknown) => setTimeout(20, undefined, { signal: signal as AbortSignal }),
  }
}
