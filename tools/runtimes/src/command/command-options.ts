import { parseArgs } from 'node:util'
import { type Runtime, runtimes } from '../data/runtimes.ts'
import { everything, share, type TestSet } from '../data/suites.ts'

/** What the command is to do. */
export interface CommandOptions {
  readonly chosen: readonly Runtime[]
  readonly set: TestSet
}

/**
 * Reads `[node22 node26 bun deno workerd] [--share]`: all runtimes where none is named, all tests without `--share`.
 *
 * @throws {RangeError} for a runtime that nobody knows; {TypeError} for such an option
 */
export function commandOptions(args: readonly string[]): CommandOptions {
  const { values, positionals } = parseArgs({
    // `pnpm runtimes -- bun` hands the dashes on.
    args: args.filter((arg) => arg !== '--'),
    options: { share: { type: 'boolean' } },
    allowPositionals: true,
  })
  const known = runtimes.map(({ name }) => name).join(', ')
  if (positionals.some((name) => !runtimes.some((runtime) => runtime.name === name))) {
    throw new RangeError(`the runtimes are ${known}`)
  }
  return {
    chosen: runtimes.filter(({ name }) => positionals.length === 0 || positionals.includes(name)),
    set: values.share === true ? share : everything,
  }
}
