import type { KnownSurvivors } from './data/kinds.ts'
import type { JudgedMutant } from './judge-source.ts'
import { isNoticed } from './verdict.ts'

/** Mutants of what the code decides; those of words for people are only counted. */
export const decides = ({ kind }: JudgedMutant): boolean => kind !== 'words'

/** Where a run departs from the list of known survivors. */
export interface SurvivorComparison {
  /** Survived, and nobody has said why that is right. */
  readonly unexplained: readonly JudgedMutant[]
  /** Explained, but noticed by now, or gone: `source: change`. */
  readonly stale: readonly string[]
}

/** Holds the survivors of a run against the known ones, for the files that were mutated. */
export function compareSurvivors(judged: readonly JudgedMutant[], known: KnownSurvivors): SurvivorComparison {
  const survivors = judged.filter((one) => decides(one) && !isNoticed(one.verdict))
  const sources = new Set(judged.map(({ source }) => source))
  const alive = new Set(survivors.map(({ source, change }) => `${source}: ${change}`))
  const explained = Object.entries(known).flatMap(([source, changes]) =>
    sources.has(source) ? Object.keys(changes).map((change) => `${source}: ${change}`) : [],
  )
  return {
    unexplained: survivors.filter(({ source, change }) => known[source]?.[change] === undefined),
    stale: explained.filter((one) => !alive.has(one)),
  }
}
