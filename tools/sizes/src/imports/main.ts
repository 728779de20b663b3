/**
 * What importing a gateway's package costs, held against `stripe`: `pnpm sizes:imports`, after `pnpm build`. CPU time of new
 * processes, in turns, without what Node itself takes. `--rounds` sets how many; it judges nothing, as machines differ.
 */
import { parseArgs } from 'node:util'
import { markdownTable } from '../page/markdown-table.ts'
import { importOnce } from './import-once.ts'
import { spreadOf } from './spread.ts'
import { peer, providers } from './subjects.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } })
const subjects = ['', peer, ...providers]
const times = new Map<string, number[]>(subjects.map((subject) => [subject, []]))
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const subject of subjects) times.get(subject)?.push(importOnce(subject))
}

const node = spreadOf(times.get('') ?? []).median
const cost = (subject: string) => spreadOf((times.get(subject) ?? []).map((time) => time - node))
const rows = [peer, ...providers].map((subject) => {
  const { median, lower, upper } = cost(subject)
  return [
    subject,
    median.toFixed(0),
    `${lower.toFixed(0)} to ${upper.toFixed(0)}`,
    (median / cost(peer).median).toFixed(2),
  ]
})
console.log(`Node alone: ${node.toFixed(0)} ms. ${values.rounds} rounds.\n`)
console.log(markdownTable(['import', 'CPU ms, median', 'middle half', 'times stripe'], rows))
