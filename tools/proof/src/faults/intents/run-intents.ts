import type { WorldPlan } from '../../../../../examples/one-checkout/test/model/world.ts'
import { type WalkOptions, walk } from './walk.ts'

/** How many intents are walked, and from which seed on. */
export interface IntentOptions extends WalkOptions {
  readonly runs: number
  readonly seed: number
  /** Asked before each walk: `false` ends the run early. */
  readonly goesOn?: () => boolean
}

/** How the intents at one gateway fared. */
export interface IntentRow {
  readonly gateway: string
  readonly intents: number
  /** Intents for which the cardholder paid once. */
  readonly paidOnce: number
  /** Intents for which the cardholder paid more than once: none. */
  readonly paidTwice: number
  /** `seed 9: the cardholder paid 2 times`. */
  readonly breaches: readonly string[]
}

/** Walks one intent after the other, by turns at each gateway. Each walk has a seed of its own, so that one alone can be repeated. */
export async function runIntents(plans: readonly WorldPlan[], options: IntentOptions): Promise<readonly IntentRow[]> {
  const { runs, seed, goesOn = () => true } = options
  const rows = plans.map(({ name }) => ({
    gateway: name,
    intents: 0,
    paidOnce: 0,
    paidTwice: 0,
    breaches: [] as string[],
  }))
  for (let run = 0; run < runs && goesOn(); run += 1) {
    const at = (seed + run) % plans.length
    const [plan, row] = [plans[at], rows[at]]
    if (plan === undefined || row === undefined) break
    const { charges, breach } = await walk(plan, seed + run, options)
    row.intents += 1
    if (charges === 1) row.paidOnce += 1
    if (charges > 1) row.paidTwice += 1
    if (breach !== undefined) row.breaches.push(`seed ${seed + run}: ${breach}`)
  }
  return rows
}
