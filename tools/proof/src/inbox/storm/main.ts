import { parseArgs } from 'node:util'
import { figuresTable } from '../../command/figures-table.ts'
import { isClean } from './judge.ts'
import { type InboxStormEnd, runInboxStorm } from './run-inbox-storm.ts'
import { stormSize } from './storm-size.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    events: { type: 'string', default: '10000' },
    workers: { type: 'string', default: '4' },
    seed: { type: 'string', default: '20261122' },
    faults: { type: 'string', default: '20' },
  },
})

function countOf(name: 'events' | 'workers' | 'seed' | 'faults'): number {
  if (/^\d{1,9}$/.test(values[name])) return Number(values[name])
  throw new RangeError(`--${name} takes a whole number of at most nine digits`)
}

const events = countOf('events')
const seed = countOf('seed')
const base = { workers: Math.max(1, countOf('workers')), seed, failing: 0.02 }
const onNews = (text: string): void => console.error(text)

const print = ({ rows, posts, repeated, struck, seconds, invented, open }: InboxStormEnd): void => {
  const head = ['gateway', 'events', 'applied once', 'overtaken', 'lost', 'applied twice', 'out of order']
  const cells = rows.map(({ gateway, events: all, appliedOnce, overtaken, lost, twice, outOfOrder }) => [
    gateway,
    all,
    appliedOnce,
    overtaken,
    lost,
    twice,
    outOfOrder,
  ])
  console.log(figuresTable(head, cells))
  const faults = Object.entries(struck).map(([fault, count]) => `${fault} ${count}`)
  console.log(`\n${posts} posts in ${Math.round(seconds)} s, ${repeated} of them repeated since nobody answered 2xx.`)
  console.log(`Faults: ${faults.join(', ')}. Invented: ${invented}. Not at their end: ${open}.\n`)
}

const storm = await runInboxStorm({ ...base, ...stormSize(events), faults: countOf('faults'), kind: 'inside', onNews })
print(storm)
const small = { ...base, ...stormSize(Math.min(events, 2_000)), faults: 8, onNews }
console.log('The first control, a shop that writes outside of the transaction; here events must be applied twice:\n')
const outside = await runInboxStorm({ ...small, kind: 'outside' })
print(outside)
console.log('The second control, a shop that acknowledges what it holds in memory; here events must be lost:\n')
const early = await runInboxStorm({ ...small, kind: 'early' })
print(early)
console.log(`Repeat: pnpm proof:inbox --events ${events} --workers ${base.workers} --seed ${seed}`)

const isCaught = outside.rows.some(({ twice }) => twice > 0) && early.rows.some(({ lost }) => lost > 0)
if (!isClean(storm) || !isCaught) process.exitCode = 1
