import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageProblem } from '../contents/problem.ts'
import { listedValues } from '../surface/listed-values.ts'
import { reportPath } from '../surface/report-path.ts'
import type { PublishedPackage } from '../workspace/published-package.ts'
import { type LoadedEntry, loadEntries } from './load-entries.ts'

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()

/** What an entry exports, loaded in either way, is what its report lists. */
export function entryProblems(
  name: string,
  listed: readonly string[],
  { entry, required, imported }: LoadedEntry,
): readonly PackageProblem[] {
  return [
    ...(same(required, imported) ? [] : [`require() of ${entry} gives other names than import does.`]),
    ...(same(imported, [...listed].sort())
      ? []
      : [`${entry} exports other names than its report lists. Run \`pnpm generate\`, and build anew.`]),
  ].map((text) => ({ package: name, text }))
}

/** Loads every entry of every package in the project, and holds it against the reports of the checkout. */
export async function checkEntries(
  root: string,
  packages: readonly PublishedPackage[],
  folder: string,
  node: string,
): Promise<readonly PackageProblem[]> {
  const entries = packages.flatMap((one) => one.entries.map((entry) => ({ one, entry })))
  const loaded = await loadEntries(
    folder,
    entries.map(({ entry }) => entry.specifier),
    node,
  )
  return entries.flatMap(({ one, entry }, index) => {
    const names = loaded[index]
    const report = readFileSync(join(root, reportPath(one, entry)), 'utf8')
    return names === undefined ? [] : entryProblems(one.name, listedValues(report), names)
  })
}
