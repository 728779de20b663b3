import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { figuresTable } from '../../command/figures-table.ts'
import { collectPosts } from '../storm/collect-posts.ts'
import { type BacklogRow, measureBacklog } from './measure-backlog.ts'
import { measureWorkers, type Times, type WorkersRow } from './measure-workers.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    orders: { type: 'string', default: '400' },
    backlog: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
  },
})

function countOf(name: 'orders' | 'backlog' | 'seed'): number {
  if (/^[1-9]\d{0,8}$/.test(values[name])) return Number(values[name])
  throw new RangeError(`--${name} takes a whole number above 0, of at most nine digits`)
}

const rounded = (value: number): number => Number(value.toFixed(value < 10 ? 1 : 0))
const written = ({ p50, p95, p99 }: Times): string => [p50, p95, p99].map(rounded).join(' / ')
const load = (): string => `load average ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`

console.log(`Node ${process.versions.node}; ${load()}. Times in milliseconds: p50 / p95 / p99.\n`)
const posts = await collectPosts({ orders: countOf('orders'), long: 0, callbacks: 0, seed: countOf('seed') })
const workers: WorkersRow[] = []
for (const count of [1, 2, 4]) workers.push(await measureWorkers(count, posts))
console.log(
  figuresTable(
    ['processes', 'alone: receive', 'alone: until handled', 'busy: receive', 'received/s', 'handled/s'],
    workers.map(({ workers: count, quiet, busy }) => [
      count,
      written(quiet.receive),
      written(quiet.delivered),
      written(busy.receive),
      rounded(busy.receivedPerSecond),
      rounded(busy.donePerSecond),
    ]),
  ),
)
console.log('\nProcessor time of an event, received and handled:\n')
console.log(
  figuresTable(
    ['processes', 'worker, ms', 'database, ms'],
    workers.map(({ workers: count, workerCpuMs, databaseCpuMs }) => [
      count,
      rounded(workerCpuMs),
      rounded(databaseCpuMs),
    ]),
  ),
)

const backlog: BacklogRow[] = []
const most = countOf('backlog')
const standing = [
  { pending: 0, done: 0 },
  { pending: Math.round(most / 10), done: 0 },
  { pending: most, done: 0 },
  { pending: 0, done: most },
]
for (const one of standing) backlog.push(await measureBacklog(one))
console.log(`\nBeside what stands in the tables, one process; ${load()}:\n`)
console.log(
  figuresTable(
    ['waiting', 'done', 'receive', 'its processor time', 'handle', 'its processor time', 'worker', 'health'],
    backlog.map(({ pending, done, receiveMs, receiveCpuMs, deliverMs, deliverCpuMs, deliverWorkerMs, healthMs }) => [
      pending,
      done,
      ...[receiveMs, receiveCpuMs, deliverMs, deliverCpuMs, deliverWorkerMs, healthMs].map(rounded),
    ]),
  ),
)
