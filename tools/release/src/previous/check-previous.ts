import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { announcedBreaks } from './announced.ts'
import { lastRelease } from './last-release.ts'
import { layOutTests } from './lay-out-tests.ts'
import { sortTests } from './public-tests.ts'
import { type BrokenTest, typeErrors } from './type-errors.ts'

/** How the tests of the last release get on with the code of today. */
export type PreviousReport =
  | { readonly kind: 'no-release' }
  | {
      readonly kind: 'checked'
      readonly tag: string
      /** Tests that use public names only; all others promise nothing. */
      readonly tests: number
      readonly skipped: number
      /** Breaks that a changeset announces. */
      readonly announced: readonly BrokenTest[]
      /** Breaks that nobody has announced. */
      readonly unannounced: readonly BrokenTest[]
    }

/**
 * Type-checks the tests of the last release against the code of today: what no longer compiles there no longer compiles at a user's.
 *
 * @param root - absolute path of a checkout with its tags
 */
export function checkPrevious(root: string): PreviousReport {
  const tag = lastRelease(root)
  if (tag === undefined) return { kind: 'no-release' }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'three-ds-previous-')))
  try {
    const laidOut = layOutTests(root, tag, folder)
    const { outside, inside } = sortTests(laidOut)
    const errors = typeErrors(root, laidOut, outside)
    const may = announcedBreaks(root, Number(/^v(\d+)/.exec(tag)?.[1]))
    return {
      kind: 'checked',
      tag,
      tests: outside.length,
      skipped: inside.length,
      announced: errors.filter(({ packages }) => packages.some((name) => may.has(name))),
      unannounced: errors.filter(({ packages }) => !packages.some((name) => may.has(name))),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
