import { type Cost, costOf, type Run } from './cost.ts'
import type { Effort } from './effort.ts'

/** Something to be timed, under its name. */
export interface Runner {
  readonly name: string
  readonly run: Run
}

/** One round: each runner had its turn. */
export type Round = ReadonlyMap<string, Cost>

/** Warms one runner up, and tells how many runs make a turn. */
async function warmUp(run: Run, { warmUpMs, turnMs }: Effort): Promise<number> {
  let spentUs = 0
  let last = 0
  for (let times = 1; spentUs < warmUpMs * 1000; times *= 2) {
    const { processorUs } = await costOf(run, times)
    spentUs += Math.max(processorUs, 0.01) * times
    last = processorUs
  }
  return Math.max(1, Math.round((turnMs * 1000) / Math.max(last, 0.01)))
}

/**
 * Lets runners take turns in many short rounds, in one process: whatever slows the machine down for a second slows all of them.
 * Who begins changes from round to round.
 *
 * @param collect - collects garbage before each turn, so that nobody pays for what another one left
 */
export async function takeRounds(
  runners: readonly Runner[],
  effort: Effort,
  collect: () => void = () => {},
): Promise<readonly Round[]> {
  const timed: (Runner & { readonly times: number })[] = []
  for (const runner of runners) timed.push({ ...runner, times: await warmUp(runner.run, effort) })
  const rounds: Round[] = []
  for (let number = 0; number < effort.rounds; number += 1) {
    const first = number % timed.length
    const round = new Map<string, Cost>()
    for (const { name, run, times } of [...timed.slice(first), ...timed.slice(0, first)]) {
      collect()
      round.set(name, await costOf(run, times))
    }
    rounds.push(round)
  }
  return rounds
}
