import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { placeBetween } from '../../command/place-between.ts'
import { clustersTable } from './clusters-table.ts'
import { measuredTimes } from './measured-times.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: { write: { type: 'boolean', default: false } },
})

/** Within a data center; between regions it is tens of milliseconds. */
const roundTripMs = 0.5
const seed = 20_261_122

const table = clustersTable(measuredTimes, roundTripMs, seed)
console.log(table)
if (values.write) {
  const path = fileURLToPath(new URL('../../../../../docs/scaling.md', import.meta.url))
  await writeFile(path, placeBetween(await readFile(path, 'utf8'), 'simulated', table))
}
