import type { Sample } from './measure.ts'

const megabyte = 1024 * 1024

/** What a heap breathes by. An order that leaked 1 kB would make 1.8 MB in half an hour of one a second. */
const mostGrowth = 0.5 * megabyte

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/**
 * How much the heap has grown between the third quarter of the samples and the last one, in bytes. Until then it warms up: bounded
 * stores fill, and ProcessOut's receiver remembers a thousand events, which takes an hour of one order in five seconds.
 */
export function growthOf(samples: readonly Sample[]): number {
  const quarter = Math.max(1, Math.floor(samples.length / 4))
  const heaps = samples.map(({ heap }) => heap)
  return median(heaps.slice(-quarter)) - median(heaps.slice(-2 * quarter, -quarter))
}

/** Has nothing been left behind: no memory, no listener, no handle? */
export const isFlat = (samples: readonly Sample[]): boolean =>
  growthOf(samples) < mostGrowth && samples.every(({ listeners, handles }) => listeners === 0 && handles === 0)
