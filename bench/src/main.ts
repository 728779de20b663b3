/**
 * What the family costs, against what a user would take instead: `pnpm bench`. `--only <suite>` takes one of them, `--quick` only
 * shows that everything works. A full run writes `docs/performance.md` and `bench/results/`; exits with 1 where a budget is broken.
 */
import { benchOptions } from './command/bench-options.ts'
import { inOwnProcess } from './command/in-own-process.ts'
import { full } from './measure/effort.ts'
import { thisMachine } from './report/machine.ts'
import { writeReport } from './report/page.ts'
import { renderReport } from './report/render-report.ts'
import { isKept } from './report/suite-report.ts'

const { suites, effort } = benchOptions(process.argv.slice(2))

for (const { name } of suites) {
  const machine = thisMachine()
  const findings = await inOwnProcess(name, effort.name)
  const report = { suite: name, taken: new Date().toISOString().slice(0, 10), machine, ...findings }
  console.log(`## ${name}\n\n${renderReport(report)}\n`)
  if (effort.name !== full.name) continue
  writeReport(report)
  if (!findings.verdicts.every(isKept)) process.exitCode = 1
}
console.log(effort.name === full.name ? 'Written to docs/performance.md.' : 'A quick run: its figures mean nothing.')
