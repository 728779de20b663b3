import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/** What `pnpm proof:mutation` takes. */
export interface MutationCommand {
  /** A glob from the root; absent: every file of every group. */
  readonly files: string | undefined
  /** How many processes work at once. */
  readonly jobs: number
  /** Forget what earlier runs found out. */
  readonly fresh: boolean
  /** Put the table into `docs/reliability.md`. */
  readonly write: boolean
}

/** @throws {RangeError} for a number of jobs that is none; {TypeError} for an option that nobody knows */
export function mutationOptions(args: readonly string[]): MutationCommand {
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      files: { type: 'string' },
      jobs: { type: 'string' },
      fresh: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  })
  const { files, jobs = String(availableParallelism()), fresh = false, write = false } = values
  if (!/^[1-9]\d?$/.test(jobs)) throw new RangeError('--jobs takes a whole number from 1 to 99')
  return { files, jobs: Number(jobs), fresh, write }
}
