import type { Measured } from '../bundles/measure.ts'
import { markdownTable } from './markdown-table.ts'
import { roundedUp } from './rounded-up.ts'

/** The table of `docs/sizes.md`: kB, rounded up. */
export const sizeTable = (measured: readonly Measured[]): string =>
  markdownTable(
    ['bundled', 'gzip', 'brotli', 'fails above', 'planned'],
    measured.map(({ entry, weight }) => [
      entry.name,
      roundedUp(weight.gzip),
      roundedUp(weight.brotli),
      entry.limit,
      entry.budget ?? '',
    ]),
  )
