import { worldPlans } from '../../../../examples/one-checkout/test/model/world-plans.ts'
import { figuresTable } from '../command/figures-table.ts'
import { runOptions } from '../command/run-options.ts'
import { allOperations } from '../operations/all-operations.ts'
import { doubleSender } from './intents/double-sender.ts'
import { type IntentRow, runIntents } from './intents/run-intents.ts'
import { runFaultMatrix } from './operations/fault-matrix.ts'

const { runs, seconds, seed } = runOptions(process.argv.slice(2), {
  runs: 10_000,
  seconds: undefined,
  seed: 20_261_122,
})
const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000
const goesOn = () => Date.now() < until
const most = runs ?? Number.POSITIVE_INFINITY

/** The matrix is whole where the run is a long one; else it is as thin as the run is short. */
const positions = most >= 10_000 ? undefined : Math.max(1, Math.ceil(most / 100))

const rowOf = ({ gateway, intents, paidOnce, paidTwice, breaches }: IntentRow) =>
  [gateway, intents, paidOnce, paidTwice, breaches.length] as const
const intentHead = ['gateway', 'intents', 'paid once', 'paid twice', 'broken laws']

const matrix = await runFaultMatrix(allOperations, { positions, seed })
console.log('Each operation, each fault, each position that matters:\n')
console.log(
  figuresTable(
    ['client', 'operations', 'calls', 'wrong ends'],
    matrix.map(({ subject, operations, calls, breaches }) => [subject, operations, calls, breaches.length]),
  ),
)

const stormy = await runIntents(worldPlans, { climate: 'stormy', runs: most, seed, goesOn })
console.log('\nIntents to pay, a fault on every third request, processes that die:\n')
console.log(figuresTable(intentHead, stormy.map(rowOf)))

const corrupting = await runIntents(worldPlans, { climate: 'corrupting', runs: Math.ceil(most / 5), seed, goesOn })
console.log('\nThe same, and bytes of answers are destroyed:\n')
console.log(figuresTable(intentHead, corrupting.map(rowOf)))

const control = await runIntents(worldPlans, {
  climate: 'stormy',
  client: doubleSender,
  runs: Math.ceil(most / 2),
  seed,
  goesOn,
})
console.log('\nThe control, a client that sends again what failed; here laws must break:\n')
console.log(figuresTable(intentHead, control.map(rowOf)))

const wrong = [
  ...matrix.flatMap(({ subject, breaches }) => breaches.map((breach) => `${subject}, ${breach}`)),
  ...[...stormy, ...corrupting].flatMap(({ gateway, breaches }) => breaches.map((breach) => `${gateway}, ${breach}`)),
]
for (const line of wrong) console.error(line)
console.log(`\nRepeat: pnpm proof:faults --runs ${runs ?? '…'} --seed ${seed}; one intent: --runs 1 --seed <its seed>`)
const isCaught = control.some(({ paidTwice }) => paidTwice > 0)
if (!isCaught && most >= 300) console.error('The control was not caught: the run proves nothing.')
if (wrong.length > 0 || (!isCaught && most >= 300)) process.exitCode = 1
