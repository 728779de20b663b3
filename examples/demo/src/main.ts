import { printReport } from './print-report.ts'
import { runDemo } from './run-demo.ts'

/** `pnpm demo`: tables for people; `pnpm demo --json`: the same for machines. Exit code 0 only if every row matches. */
const json = process.argv.includes('--json')

/** A cryptogram is never printed, not even a fake one. */
const masked = (key: string, value: unknown): unknown => (key === 'cavv' ? '(not printed)' : value)

if (!json) console.log('Three-DS: the flows of every provider against its fake, over real HTTP on this machine.\n')
const report = await runDemo(undefined, (what) => {
  if (!json) process.stderr.write(`  … ${what}\n`)
})
console.log(json ? JSON.stringify(report, masked, 2) : `\n${printReport(report)}`)
process.exitCode = report.ok ? 0 : 1
