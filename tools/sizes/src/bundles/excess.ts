import type { Measured } from './measure.ts'

/** What passes its limit, in words; empty where all is well. */
export const excesses = (measured: readonly Measured[]): string[] =>
  measured
    .filter(({ entry, weight }) => weight.gzip > entry.limit * 1000)
    .map(
      ({ entry, weight, heaviest }) =>
        `${entry.name} weighs ${weight.gzip} bytes, its limit is ${entry.limit * 1000}. Heaviest: ${heaviest
          .map(({ part, bytes }) => `${part} ${bytes}`)
          .join(', ')}. What helped elsewhere stands in docs/sizes.md.`,
    )
