import { readFileSync } from 'node:fs'
import { checkFiles } from './contents/check-files.ts'
import { checkImports } from './contents/check-imports.ts'
import { checkManifest } from './contents/check-manifest.ts'
import { checkSizes } from './contents/check-sizes.ts'
import type { PackageProblem } from './contents/problem.ts'
import type { Tarball } from './tarball/tarball.ts'
import { attwProblems } from './verdict/attw-problems.ts'
import { publintProblems } from './verdict/publint-problems.ts'

/** Everything that can be said of tarballs without installing them. */
export async function checkTarballs(tarballs: readonly Tarball[]): Promise<readonly PackageProblem[]> {
  const problems: PackageProblem[] = []
  for (const tarball of tarballs) {
    const data = new Uint8Array(readFileSync(tarball.path))
    problems.push(
      ...checkFiles(tarball),
      ...checkManifest(tarball),
      ...checkImports(tarball),
      ...checkSizes(tarball),
      ...(await publintProblems(tarball, data.buffer)),
      ...(await attwProblems(tarball, data)),
    )
  }
  return problems
}
