import type { Cost } from './cost.ts'
import { type Spread, spreadOf } from './spread.ts'
import type { Round } from './take-rounds.ts'

/** What one contestant came to. */
export interface Figure {
  readonly name: string
  /** Microseconds a run, the median of the rounds. */
  readonly processorUs: number
  readonly elapsedUs: number
  /** Its processor time against that of the base, round by round. */
  readonly ratio: Spread
  /** The same on the clock. */
  readonly elapsedRatio: Spread
}

/**
 * Figures of rounds. A ratio is taken within a round, where both had the same machine, and then the median of the rounds.
 *
 * @param base - the contestant that counts as 1
 */
export function figuresOf(rounds: readonly Round[], base: string): readonly Figure[] {
  const names = [...(rounds[0]?.keys() ?? [])]
  return names.map((name) => {
    const all = (read: (cost: Cost) => number) => rounds.map((round) => read(costIn(round, name)))
    const ratios = (read: (cost: Cost) => number) =>
      spreadOf(rounds.map((round) => read(costIn(round, name)) / read(costIn(round, base))))
    return {
      name,
      processorUs: spreadOf(all(({ processorUs }) => processorUs)).median,
      elapsedUs: spreadOf(all(({ elapsedUs }) => elapsedUs)).median,
      ratio: ratios(({ processorUs }) => processorUs),
      elapsedRatio: ratios(({ elapsedUs }) => elapsedUs),
    }
  })
}

function costIn(round: Round, name: string): Cost {
  const cost = round.get(name)
  if (cost === undefined) throw new RangeError(`${name} had no turn`)
  return cost
}
