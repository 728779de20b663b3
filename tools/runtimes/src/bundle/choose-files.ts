import { globSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { unbundled } from '../data/suites.ts'

/** The files that a bundle holds, and those that it cannot. */
export interface ChosenFiles {
  readonly files: readonly string[]
  readonly notRun: readonly { readonly file: string; readonly reason: string }[]
}

/** Parts the files that fit the patterns, in the order of their names. */
export function chooseFiles(repository: string, patterns: readonly string[]): ChosenFiles {
  const all = globSync(patterns, { cwd: repository, exclude: (path) => path.includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  const reasonOf = (file: string) => unbundled.find(({ files }) => matchesGlob(file, files))?.reason
  return {
    files: all.filter((file) => reasonOf(file) === undefined),
    notRun: all.flatMap((file) => {
      const reason = reasonOf(file)
      return reason === undefined ? [] : [{ file, reason }]
    }),
  }
}
