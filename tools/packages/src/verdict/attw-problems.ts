import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core'
import type { PackageProblem } from '../contents/problem.ts'
import type { Tarball } from '../tarball/tarball.ts'

/**
 * What an ES-module-only package leaves out on purpose: TypeScript's resolution of 2012 does not read `exports`, and CommonJS gets an
 * ES module, which `require()` loads from Node 22.12 on (`docs/decisions/0001-es-modules-only.md`).
 */
const isOnPurpose = (problem: Problem): boolean =>
  problem.kind === 'CJSResolvesToESM' || ('resolutionKind' in problem && problem.resolutionKind === 'node10')

const placeOf = (problem: Problem): string =>
  'entrypoint' in problem ? `${problem.entrypoint} (${problem.resolutionKind})` : 'a file'

/** What "are the types wrong" says of the tarball, for each entry and each kind of resolution that is supported. */
export async function attwProblems({ name }: Tarball, data: Uint8Array): Promise<readonly PackageProblem[]> {
  const result = await checkPackage(createPackageFromTarballData(data))
  if (result.types === false) return [{ package: name, text: 'attw: it has no types. Build its declarations.' }]
  return result.problems
    .filter((problem) => !isOnPurpose(problem))
    .map((problem) => ({ package: name, text: `attw: ${problem.kind} at ${placeOf(problem)}.` }))
}
