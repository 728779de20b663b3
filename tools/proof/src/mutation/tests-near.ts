import { basename, dirname } from 'node:path'
import type { Distances } from './host/distances.ts'

/** So many test files may have a look at a mutant. Who imports a file over many others seldom says anything about it. */
const mostTests = 8

/** `packages/core/src/eci/read-eci.ts` is tested by `packages/core/test/eci/read-eci.test.ts` and `read-eci-….test.ts`. */
function isMirror(test: string, source: string): boolean {
  const stem = source.replace('/src/', '/test/').replace(/\.ts$/, '')
  return test === `${stem}.test.ts` || (test.startsWith(`${stem}-`) && !test.slice(stem.length).includes('/'))
}

/** `packages/core/src/eci/read-eci.ts` is a part of what the tests in `packages/core/test/eci` are about. */
const isOfSamePart = (test: string, source: string): boolean =>
  dirname(test) === dirname(source).replace('/src', '/test')

/** Suites that run whole flows against a fake: seconds for each mutant, and nothing that a nearer test could not say. */
const isSuite = (test: string): boolean =>
  /\/test\/(?:testing|contract)\/|-(?:sandbox|properties)\.test\.ts$/.test(test)

/**
 * The tests that reach a source file, those first that are most likely to notice a change: the mirrored one, then those of the same
 * part, whose tests of a package's index may all be equally far, then those that import it over the fewest steps.
 */
export function testsNear(source: string, distances: Distances): string[] {
  const reaching = [...distances].flatMap(([test, steps]) => {
    const distance = steps.get(source)
    if (distance === undefined || (isSuite(test) && !source.includes('/testing/'))) return []
    if (isMirror(test, source)) return [{ test, rank: 0, distance: 0 }]
    return [{ test, rank: isOfSamePart(test, source) ? 1 : 2, distance }]
  })
  return reaching
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance || (basename(a.test) < basename(b.test) ? -1 : 1))
    .slice(0, mostTests)
    .map(({ test }) => test)
}
