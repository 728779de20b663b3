import { isDeepStrictEqual } from 'node:util'
import type { Contestant, Job } from './contestant.ts'

/** Does a contestant take this input? What it throws does not matter here. */
export async function takes<Input, Output>(
  { run }: Contestant<Input, Output>,
  input: Input,
): Promise<{ readonly output: Output } | undefined> {
  try {
    return { output: await run(input) }
  } catch {
    return undefined
  }
}

/**
 * A contestant that does less than the job is faster for no merit: each has to give what is expected, and to refuse every forgery.
 *
 * @throws {Error} naming the contestant and what it got wrong
 */
export async function prove<Input, Output>(
  contestants: readonly Contestant<Input, Output>[],
  { genuine, expected, forgeries }: Job<Input, Output>,
): Promise<void> {
  for (const contestant of contestants) {
    const taken = await takes(contestant, genuine)
    if (taken === undefined) throw new Error(`${contestant.name} refuses what is genuine`)
    if (!isDeepStrictEqual(taken.output, expected)) throw new Error(`${contestant.name} reads something else`)
    for (const [what, forgery] of forgeries) {
      if ((await takes(contestant, forgery)) !== undefined)
        throw new Error(`${contestant.name} takes a forgery: ${what}`)
    }
  }
}
