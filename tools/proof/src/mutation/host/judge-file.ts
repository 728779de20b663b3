import { join } from 'node:path'
import { applyMutant, type Mutant } from '../mutants/mutant.ts'
import type { Verdict } from '../verdict.ts'
import { bundleTest, type TestBundle } from './bundle-test.ts'
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
}

/** A mutant, with what is known of it. */
export interface MutantToJudge {
  readonly mutant: Mutant
  /** Tests that it has survived already. */
  readonly survived: readonly string[]
}

/** What it says while it works. */
export type Progress =
  | { readonly said: 'begun'; readonly mutant: number; readonly test: string; readonly limitMs: number }
  | { readonly said: 'judged'; readonly mutant: number; readonly verdict: Verdict }
  | { readonly said: 'unusable'; readonly test: string; readonly why: string }
  | { readonly said: 'done' }

interface Judge {
  readonly test: string
  readonly bundle: TestBundle
  /** How long the unchanged file took. */
  readonly ms: number
}

/** What a mutant may take, beside what the unchanged file took; a busy machine is no verdict. */
const graceMs = 15_000

/** Judges every mutant of one file, and says each verdict as soon as it stands. */
export async function judgeFile({ root, source, text, tests, mutants }: Job, say: (one: Progress) => void) {
  const known = new Map<string, Judge | undefined>()
  const unchanged = compileSubject(text)
  const judgeOf = async (test: string): Promise<Judge | undefined> => {
    if (known.has(test)) return known.get(test)
    const bundle = await bundleTest(join(root, test), join(root, source))
    const began = performance.now()
    const { failed, error } = bundle.reaches
      ? await runTests(bundle, unchanged)
      : { failed: undefined, error: undefined }
    if (failed !== undefined) say({ said: 'unusable', test, why: `${failed}: ${String(error).slice(0, 300)}` })
    const usable = bundle.reaches && failed === undefined
    const judge = usable ? { test, bundle, ms: performance.now() - began } : undefined
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
      say({ said: 'begun', mutant: index, test, limitMs: graceMs + 8 * judge.ms })
      const { failed, error } = await runTests(judge.bundle, fill)
      passed.push(test)
      if (failed === undefined) continue
      const hung = error instanceof Error && error.message === 'out of time'
      verdict = { end: hung ? 'timed out' : 'killed', by: test }
      break
    }
    const missed: Verdict = passed.length === 0 ? { end: 'no coverage' } : { end: 'survived', passed }
    say({ said: 'judged', mutant: index, verdict: verdict ?? missed })
  }
  say({ said: 'done' })
}
