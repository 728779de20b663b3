import { basename, dirname } from 'node:path'
import type { Distances } from './host/distances.ts'

/** So many test files from elsewhere may have a look at a mutant. Who imports a file over many others seldom says anything about it. */
const mostTests = 8

/** `packages/core/src/eci/read-eci.ts` is tested by `packages/core/test/eci/read-eci.test.ts` and `read-eci-….test.ts`. */
function isMirror(test: string, source: string): boolean {
  const stem = source.replace('/src/', '/test/').replace(/\.ts$/, '')
  return test === `${stem}.test.ts` || (test.startsWith(`${stem}-`) && !test.slice(stem.length).includes('/'))
}

/** A folder is tested by the tests of the folder that mirrors it: all of them look, since they meet its files through its entry point. */
const isBeside = (test: string, source: string): boolean => dirname(test) === dirname(source).replace('/src', '/test')

/** Suites that run whole flows against a fake: seconds for each mutant, and nothing that a nearer test could not say. */
const isSuite = (test: string): boolean =>
  /\/test\/(?:testing|contract)\/|-(?:sandbox|properties)\.test\.ts$/.test(test)

/**
 * The tests that reach a source file, those first that are most likely to notice a change: the mirrored one, then those of the same
 * folder, then those that import it over the fewest steps.
 */
export function testsNear(source: string, distances: Distances): string[] {
  const reaching = [...distances].flatMap(([test, steps]) => {
    const distance = steps.get(source)
    if (distance === undefined || (isSuite(test) && !source.includes('/testing/'))) return []
    const rank = isMirror(test, source) ? 0 : isBeside(test, source) ? 1 : 2
    return [{ test, rank, distance }]
  })
  const sorted = reaching.sort(
    (a, b) => a.rank - b.rank || a.distance - b.distance || (basename(a.test) < basename(b.test) ? -1 : 1),
  )
  const own = sorted.filter(({ rank }) => rank < 2).length
  return sorted.slice(0, Math.max(own, mostTests)).map(({ test }) => test)
}
