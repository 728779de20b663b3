import { isThreeDSError } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createWeather } from '../faults/intents/weather.ts'
import { createMeasure, type Sample } from './measure.ts'
import { openStands } from './stands.ts'

/** How long a soak is. */
export interface SoakOptions {
  /** Simulated: one order begins in each second. */
  readonly minutes: number
  readonly seed: number
  /** How many samples are taken. */
  readonly samples: number
  /** Hears of each order: for the control, which keeps something of each. */
  readonly onOrder?: (number: number) => void
}

/** What was measured, and how many orders the weather stopped. */
export interface SoakEnd {
  readonly samples: readonly Sample[]
  readonly stopped: number
}

/**
 * Hours of traffic in one process, on an injected clock: orders at all gateways by turns, callbacks twice, a fault on every third
 * request, one signal for all calls.
 */
export async function runSoak({ minutes, seed, samples: count, onOrder }: SoakOptions): Promise<SoakEnd> {
  const clock = createManualClock()
  const random = seededRandom(seed)
  const connect = (fetch: Parameters<typeof createWeather>[0]['fetch']) =>
    createWeather({ fetch, clock }, 'stormy', random).fetch
  const stands = openStands({ clock, random, connect })
  const { signal } = new AbortController()
  const measure = createMeasure(signal)
  const samples: Sample[] = []
  const orders = minutes * 60
  const pause = Math.max(1, Math.floor(orders / count))
  let stopped = 0
  for (let number = 1; number <= orders; number += 1) {
    clock.advance(1_000)
    try {
      await stands[number % stands.length]?.takeOrder(signal)
    } catch (error) {
      if (!isThreeDSError(error)) throw error
      stopped += 1
    }
    onOrder?.(number)
    if (number % 60 === 0) for (const stand of stands) stand.forget()
    if (number % pause === 0) samples.push(await measure(Math.round(number / 60), number))
  }
  return { samples, stopped }
}
