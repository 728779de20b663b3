/**
 * What the packages weigh when they are bundled for the edge: `pnpm sizes`. Prints bytes, and what weighs most in each bundle
 * (minified bytes). Exits with 1 where a limit is passed.
 */
import { markdownTable } from '../page/markdown-table.ts'
import { entries } from './entries.ts'
import { excesses } from './excess.ts'
import { measure } from './measure.ts'

const measured = await Promise.all(entries.map(measure))
console.log(
  markdownTable(
    ['bundled', 'gzip', 'brotli', 'minified', 'fails above', 'planned', 'weighs most (minified)'],
    measured.map(({ entry, weight, heaviest }) => [
      entry.name,
      weight.gzip,
      weight.brotli,
      weight.minified,
      Math.round(entry.limit * 1000),
      entry.budget === undefined ? '' : entry.budget * 1000,
      heaviest.map(({ part, bytes }) => `${part} ${bytes}`).join(', '),
    ]),
  ),
)
const found = excesses(measured)
for (const excess of found) console.error(excess)
process.exitCode = found.length > 0 ? 1 : 0
