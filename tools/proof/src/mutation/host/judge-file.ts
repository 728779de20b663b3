import { join } from 'node:path'
import { applyMutant, type Mutant } from '../mutants/mutant.ts'
import type { Verdict } from '../verdict.ts'
import { bundleTest, type TestBundle } from './bundle-test.ts'
import { type LikeliestFirst, likeliestFirst } from './likeliest-first.ts'
import { compileSubject } from './module-subject.ts'
import { runTests } from './run-tests.ts'

/** What a process is asked to do. */
export interface Job {
  /** Absolute path of the repository. */
  readonly root: string
  /** The source file, from there. */
  readonly source: string
  readonly text: string
  /** The tests that may notice a mutant, the likeliest first. */
  readonly tests: readonly string[]
  readonly mutants: readonly MutantToJudge[]
  /** Milliseconds of processor time that a mutant may take, beside eight times what the unchanged file took; 5,000 by default. */
  readonly graceMs?: number
}

/** A mutant, with what is known of it. */
export interface MutantToJudge {
  readonly mutant: Mutant
  /** Tests that it has survived already. */
  readonly survived: readonly string[]
}

/** Processor time: what the process has used, and how much more it may. Milliseconds. */
interface CpuBudget {
  readonly cpuMs: number
  readonly limitMs: number
}

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What it says while it works. */
export type Progress =
  | ({ readonly said: 'begun'; readonly mutant: number; readonly test: string } & CpuBudget)
  | { readonly said: 'judged'; readonly mutant: number; readonly verdict: Verdict }
  | { readonly said: 'unusable'; readonly test: string; readonly why: string }
  | { readonly said: 'done' }

interface Judge {
  readonly test: string
  readonly bundle: TestBundle
  /** Absent where the tests of this file depend on each other's order. */
  readonly memory: LikeliestFirst | undefined
  /** Processor time of the unchanged file, in milliseconds. */
  readonly ms: number
}

/** Judges every mutant of one file, and says each verdict as soon as it stands. */
export async function judgeFile(job: Job, say: (one: Progress) => void): Promise<void> {
  const { root, source, text, tests, mutants, graceMs = 5_000 } = job
  const known = new Map<string, Judge | undefined>()
  const unchanged = compileSubject(text)
  const judgeOf = async (test: string): Promise<Judge | undefined> => {
    if (known.has(test)) return known.get(test)
    const bundle = await bundleTest(join(root, test), join(root, source))
    const began = cpuMs()
    const { failed, error } = bundle.reaches
      ? await runTests(bundle, unchanged)
      : { failed: undefined, error: undefined }
    if (failed !== undefined) say({ said: 'unusable', test, why: `${failed}: ${String(error).slice(0, 300)}` })
    const usable = bundle.reaches && failed === undefined
    const ms = cpuMs() - began
    const backwards = usable ? await runTests(bundle, unchanged, (all) => all.toReversed()) : undefined
    const memory = backwards?.failed === undefined ? likeliestFirst() : undefined
    const judge = usable ? { test, bundle, ms, memory } : undefined
    known.set(test, judge)
    return judge
  }

  for (const [index, { mutant, survived }] of mutants.entries()) {
    const passed = [...survived]
    const fill = compileSubject(applyMutant(text, mutant))
    let verdict: Verdict | undefined
    for (const test of tests) {
      if (survived.includes(test)) continue
      const judge = await judgeOf(test)
      if (judge === undefined) continue
      say({ said: 'begun', mutant: index, test, cpuMs: cpuMs(), limitMs: graceMs + 8 * judge.ms })
      const { failed, error } = await runTests(judge.bundle, fill, judge.memory?.order)
      passed.push(test)
      if (failed === undefined) continue
      judge.memory?.noticed(failed)
      const hung = error instanceof Error && error.message === 'out of time'
      verdict = { end: hung ? 'timed out' : 'killed', by: test }
      break
    }
    const missed: Verdict = passed.length === 0 ? { end: 'no coverage' } : { end: 'survived', passed }
    say({ said: 'judged', mutant: index, verdict: verdict ?? missed })
  }
  say({ said: 'done' })
}
