import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { LaidOutTests } from './lay-out-tests.ts'

/** Tests that a user could have written, and those that look inside. */
export interface SortedTests {
  /** They, and what they import of each other, use public names only. */
  readonly outside: readonly string[]
  /** Sources that are nobody's business changed with the code: their tests promise nothing. */
  readonly inside: readonly string[]
}

/** Where the relative imports of a file lead, from the folder. */
const importsOf = (folder: string, path: string): readonly string[] =>
  ts
    .preProcessFile(readFileSync(join(folder, path), 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => new URL(specifier, `folder:/${path}`).pathname.slice(1))

/** Sorts the tests of a release by what they reach, directly or through files beside them. */
export function sortTests({ folder, files }: LaidOutTests): SortedTests {
  const known = new Set(files)
  const reaches = (path: string, seen: Set<string>): boolean => {
    if (seen.has(path)) return false
    seen.add(path)
    return importsOf(folder, path).some((target) =>
      known.has(target) ? reaches(target, seen) : /^packages\/[^/]+\/(?!test\/)/.test(target),
    )
  }
  const tests = files.filter((path) => path.endsWith('.test.ts'))
  const inside = tests.filter((path) => reaches(path, new Set()))
  return { outside: tests.filter((path) => !inside.includes(path)), inside }
}
