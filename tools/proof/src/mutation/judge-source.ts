import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verdictCache } from './cache.ts'
import type { JudgeProcess } from './host/judge-in-process.ts'
import { describeMutant } from './mutants/describe-mutant.ts'
import { findMutants } from './mutants/find-mutants.ts'
import type { MutantKind } from './mutants/mutant.ts'
import type { Verdict } from './verdict.ts'

/** One mutant and its end. */
export interface JudgedMutant {
  /** From the root of the repository. */
  readonly source: string
  readonly kind: MutantKind
  /** In words that stay when lines are added above it. */
  readonly change: string
  readonly verdict: Verdict
}

/** How a source file is judged. */
export interface JudgeOptions {
  readonly root: string
  readonly tests: readonly string[]
  readonly process: JudgeProcess
  /** Forget what earlier runs found out. */
  readonly fresh: boolean
  readonly unusable: (test: string, why: string) => void
}

/** Judges every mutant of one file, taking from the cache what stands. */
export async function judgeSource(source: string, options: JudgeOptions): Promise<readonly JudgedMutant[]> {
  const { root, tests, process, fresh, unusable } = options
  const text = readFileSync(join(root, source), 'utf8')
  const mutants = findMutants(source, text)
  const cache = verdictCache(root, source, text)
  const judged = mutants.map((mutant) => ({ mutant, verdict: fresh ? undefined : cache.known(mutant) }))
  const open = judged.filter(({ verdict }) => verdict === undefined).map(({ mutant }) => mutant)
  const job = {
    root,
    source,
    text,
    tests,
    mutants: open.map((mutant) => ({ mutant, survived: fresh ? [] : cache.survived(mutant) })),
  }
  const verdicts = open.length === 0 ? [] : await process.judge(job, unusable)
  for (const [at, mutant] of open.entries()) {
    const verdict = verdicts[at]
    if (verdict !== undefined) cache.keep(mutant, verdict)
  }
  cache.write()
  const found = new Map(open.map((mutant, at) => [mutant, verdicts[at]]))
  return judged.map(({ mutant, verdict }) => ({
    source,
    kind: mutant.kind,
    change: describeMutant(text, mutant),
    verdict: verdict ?? found.get(mutant) ?? { end: 'no coverage' },
  }))
}
