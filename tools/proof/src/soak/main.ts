import { figuresTable } from '../command/figures-table.ts'
import { runOptions } from '../command/run-options.ts'
import { growthOf, isFlat } from './is-flat.ts'
import { runSoak } from './run-soak.ts'

/** One run is one simulated minute. The first hour fills what is bounded (see `growthOf`), the second one shows that it stays so. */
const { runs = 120, seed } = runOptions(process.argv.slice(2), { runs: 120, seconds: undefined, seed: 20_261_122 })

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1)

const { samples, stopped } = await runSoak({ minutes: runs, seed, samples: 12 })
console.log(
  figuresTable(
    ['minute', 'orders', 'heap, MB', 'listeners', 'open handles'],
    samples.map(({ minute, orders, heap, listeners, handles }) => [
      minute,
      orders,
      megabytes(heap),
      listeners,
      handles,
    ]),
  ),
)
console.log(
  `\n${stopped} orders were stopped by the weather. Growth from the third quarter to the last: ${megabytes(growthOf(samples))} MB.`,
)
console.log(`Repeat: pnpm proof:soak --runs ${runs} --seed ${seed} (runs are simulated minutes, one order a second)`)
if (!isFlat(samples)) process.exitCode = 1
