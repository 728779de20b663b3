import { errorCodeRows } from '../../../packages/core/src/errors/error-code-rows.ts'

/** Every code with its cause and its remedy, each under a heading of its own: so that a search for a code ends there. */
export const errorTable = (): string =>
  Object.entries(errorCodeRows)
    .map(([code, { cause, remedy }]) => `### ${code}\n\n${cause}\n\n**Remedy.** ${remedy}`)
    .join('\n\n')
