import { figuresTable } from '../command/figures-table.ts'
import { runOptions } from '../command/run-options.ts'
import { runStorm, type StormEnd } from './run-storm.ts'

const { runs = 10_000, seed } = runOptions(process.argv.slice(2), {
  runs: 10_000,
  seconds: undefined,
  seed: 20_261_122,
})

/** An order makes seven callbacks, and each is posted four times. */
const orders = Math.max(1, Math.ceil(runs / 28))
const size = { orders, deliveries: runs, processes: 4, seed, failing: 0.1 }

const print = ({ rows, posts, failed, refused }: StormEnd): void => {
  const head = ['gateway', 'events', 'handled once', 'lost', 'handled twice']
  console.log(
    figuresTable(
      head,
      rows.map(({ gateway, events, handledOnce, lost, doubled }) => [gateway, events, handledOnce, lost, doubled]),
    ),
  )
  console.log(
    `\n${posts} posts to ${size.processes} processes; ${failed} failed and were repeated; ${refused} refused.`,
  )
}

const storm = await runStorm(size)
print(storm)
console.log('\nThe control, processes that share no store; here events must be handled twice:\n')
const control = await runStorm({
  ...size,
  orders: Math.ceil(orders / 10),
  deliveries: Math.ceil(runs / 10),
  apart: true,
})
print(control)
console.log(
  `\nRepeat: pnpm proof:storm --runs ${runs} --seed ${seed}. Which process wins a race differs each time; the figures do not,`,
)
console.log('but for Spreedly’s events that a later one overtook.')
const isWrong = storm.refused > 0 || storm.rows.some(({ lost, doubled }) => lost > 0 || doubled > 0)
const isCaught = control.rows.every(({ doubled }) => doubled > 0)
if (isWrong || !isCaught) process.exitCode = 1
