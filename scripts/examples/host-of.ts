import { membersOf, type WorkspacePackage } from '../repository/manifest.ts'
import { packageFolder } from '../repository/package-folder.ts'
import { importsOf } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import type { Example } from './example.ts'

/**
 * The folder that an example is run from, so that its imports resolve as they do at a user: its own package, if that has all
 * packages that it imports, or else the first package that has them. Where none has what it imports from elsewhere, the packages of the
 * family count alone, and the compiler says what is missing. `undefined` where none has these.
 */
export function hostOf(example: Example, packages: readonly WorkspacePackage[]): string | undefined {
  const imported = importsOf({ path: 'example.ts', text: example.code }).flatMap(
    ({ specifier }) => packageName(specifier) ?? [],
  )
  const ofFamily = imported.filter((name) => name.startsWith('@three-ds/'))
  const own = packages.filter(({ folder }) => folder === packageFolder(example.path))
  const hostFor = (needed: readonly string[]) =>
    [...own, ...packages].find((one) => needed.every((name) => knownTo(one).has(name)))?.folder
  return hostFor(imported) ?? hostFor(ofFamily)
}

const knownTo = ({ manifest }: WorkspacePackage): ReadonlySet<unknown> =>
  new Set([
    manifest['name'],
    ...Object.keys(membersOf(manifest['dependencies'])),
    ...Object.keys(membersOf(manifest['devDependencies'])),
  ])
