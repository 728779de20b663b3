import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { placeBetween } from '../../command/place-between.ts'
import { collectPosts } from '../storm/collect-posts.ts'
import { backlogTable, doneTable, processorTable, workersTable } from './bench-tables.ts'
import { type BacklogRow, measureBacklog } from './measure-backlog.ts'
import { measureWorkers, type WorkersRow } from './measure-workers.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== '--'),
  options: {
    orders: { type: 'string', default: '400' },
    backlog: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
    write: { type: 'boolean', default: false },
  },
})

function countOf(name: 'orders' | 'backlog' | 'seed'): number {
  if (/^[1-9]\d{0,8}$/.test(values[name])) return Number(values[name])
  throw new RangeError(`--${name} takes a whole number above 0, of at most nine digits`)
}

const load = (): string => loadavg()[0]?.toFixed(1) ?? ''
const date = new Date().toISOString().slice(0, 10)
const loads = [load()]

/** In the order in which they are printed, each under the name of its place in the page. */
const parts: [name: string, text: string][] = []
function tell(name: string, title: string, text: string): void {
  console.log(`\n${title}\n\n${text}`)
  parts.push([name, text])
}

const posts = await collectPosts({ orders: countOf('orders'), long: 0, callbacks: 0, seed: countOf('seed') })
const workers: WorkersRow[] = []
for (const count of [1, 2, 4]) workers.push(await measureWorkers(count, posts))
loads.push(load())
tell('workers', 'Times in milliseconds: p50 / p95 / p99.', workersTable(workers))
tell('processor', 'Processor time of an event, received and handled:', processorTable(workers))

const most = countOf('backlog')
const backlog: BacklogRow[] = []
for (const pending of [0, Math.round(most / 10), most]) backlog.push(await measureBacklog({ pending, done: 0 }))
loads.push(load())
tell('backlog', 'Beside what waits, one process:', backlogTable(backlog))

const done: BacklogRow[] = []
// Enough that wait for a rate: what is handled first is slower.
for (const count of [0, most]) done.push(await measureBacklog({ pending: 1_000, done: count }))
loads.push(load())
tell('done', 'Beside what is done, one process:', doneTable(done))

const conditions = `Taken on ${date} with Node ${process.versions.node.split('.')[0]} and PostgreSQL 18 on ${availableParallelism()} cores; the load average was ${loads.join(', then ')}.`
tell('conditions', 'How:', conditions)

if (values.write) {
  const path = fileURLToPath(new URL('../../../../../docs/scaling.md', import.meta.url))
  const page = await readFile(path, 'utf8')
  await writeFile(
    path,
    parts.reduce((text, [name, part]) => placeBetween(text, name, part), page),
  )
}
