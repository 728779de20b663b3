import { availableParallelism } from 'node:os'
import { matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { fileGroups } from './data/groups.ts'
import { runMutation } from './run-mutation.ts'

const { values } = parseArgs({
  args: process.argv.slice(2).filter((a) => a !== '--'),
  options: { files: { type: 'string' }, jobs: { type: 'string' }, fresh: { type: 'boolean' } },
})
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const t = Date.now()
const runs = await runMutation({
  root,
  groups: fileGroups,
  chosen: (s) => values.files === undefined || matchesGlob(s, values.files),
  jobs: Number(values.jobs ?? availableParallelism()),
  fresh: values.fresh ?? false,
  hear: (x) => console.error(x),
})
for (const { name, mutants } of runs) {
  for (const prose of [false, true]) {
    const m = mutants.filter((x) => (x.kind === 'words') === prose)
    const c = (e: string) => m.filter((x) => x.verdict.end === e).length
    console.log(
      name.padEnd(30),
      prose ? 'words' : '',
      m.length,
      'killed',
      c('killed'),
      'surv',
      c('survived'),
      'to',
      c('timed out'),
      'nc',
      c('no coverage'),
    )
  }
}
for (const { mutants } of runs)
  for (const m of mutants)
    if (!['killed', 'timed out'].includes(m.verdict.end) && m.kind !== 'words')
      console.log(m.source.slice(9), '|', m.kind, '|', m.change, m.verdict.end === 'no coverage' ? 'NC' : '')
console.log((Date.now() - t) / 1000, 's')
