import { parseArgs } from 'node:util'

/** What every command of the proof takes. */
export interface RunOptions {
  /** How many runs; `undefined`: as many as the time allows. */
  readonly runs: number | undefined
  /** For how long, in seconds; `undefined`: as long as the runs take. */
  readonly seconds: number | undefined
  /** Where the pseudo-random numbers begin: the same seed repeats the same runs. */
  readonly seed: number
}

/** A whole number that is not negative. */
function countOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,10}$/.test(text)) throw new RangeError(`--${name} takes a whole number of at most ten digits`)
  return Number(text)
}

/**
 * Reads `--runs`, `--seconds` and `--seed`.
 *
 * @param args - what follows the command's name, `process.argv.slice(2)`
 * @param defaults - what holds for an option that is not given
 * @throws {RangeError} for an option that is no whole number; {TypeError} for one that nobody knows
 */
export function runOptions(args: readonly string[], defaults: RunOptions): RunOptions {
  const { values } = parseArgs({
    // `pnpm proof:fuzz -- --runs 10` hands the dashes on.
    args: args.filter((arg) => arg !== '--'),
    options: { runs: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' } },
  })
  const runs = countOf('runs', values.runs)
  const seconds = countOf('seconds', values.seconds)
  const given = runs !== undefined || seconds !== undefined
  return {
    runs: given ? runs : defaults.runs,
    seconds: given ? seconds : defaults.seconds,
    seed: countOf('seed', values.seed) ?? defaults.seed,
  }
}
