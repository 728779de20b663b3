import { fileURLToPath } from 'node:url'
import { commandOptions } from './command/command-options.ts'
import { countsTable } from './report/counts-table.ts'
import { details } from './report/details.ts'
import type { RuntimeReport } from './report/runtime-report.ts'
import { runRuntime } from './run/run-runtime.ts'

const repository = fileURLToPath(new URL('../../../', import.meta.url)).replaceAll('\\', '/')
const { chosen, set } = commandOptions(process.argv.slice(2))

// Those that run Vitest keep all cores busy; the others use one each, so they run beside each other.
const reports = new Map<string, RuntimeReport>()
const run = async (name: string, work: Promise<RuntimeReport>): Promise<void> => void reports.set(name, await work)
const bundled = chosen.filter(({ way }) => way !== 'vitest')
await Promise.all(bundled.map((runtime) => run(runtime.name, runRuntime(runtime, repository, set))))
for (const runtime of chosen.filter(({ way }) => way === 'vitest')) {
  await run(runtime.name, runRuntime(runtime, repository, set))
}

const inOrder = chosen.flatMap(({ name }) => reports.get(name) ?? [])
for (const report of inOrder) {
  const text = details(report)
  if (text !== '') console.log(text)
}
console.log(`\n${countsTable(inOrder)}`)
const good = inOrder.every(({ failed, problems, passed }) => failed.length === 0 && problems.length === 0 && passed > 0)
process.exitCode = good ? 0 : 1
