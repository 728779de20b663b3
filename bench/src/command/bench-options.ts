import { parseArgs } from 'node:util'
import { type Effort, full, quick } from '../measure/effort.ts'
import { allSuites, suiteNamed } from '../suites/all-suites.ts'
import type { Suite } from '../suites/suite.ts'

/** What the command was asked for. */
export interface BenchOptions {
  readonly suites: readonly Suite[]
  readonly effort: Effort
}

/**
 * Reads `--only <name>`, any number of times, and `--quick`.
 *
 * @param args - what follows the command's name, `process.argv.slice(2)`
 * @throws {RangeError} for a suite that is not there; {TypeError} for an option that nobody knows
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    // `pnpm bench -- --quick` hands the dashes on.
    args: args.filter((arg) => arg !== '--'),
    options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
  })
  return { suites: values.only?.map(suiteNamed) ?? allSuites, effort: values.quick ? quick : full }
}
