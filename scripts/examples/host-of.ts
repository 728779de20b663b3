import { membersOf, type WorkspacePackage } from '../repository/manifest.ts'
import { packageFolder } from '../repository/package-folder.ts'
import { importsOf } from '../source/imports-of.ts'
import { packageName } from '../source/package-name.ts'
import type { Example } from './example.ts'

/**
 * The folder that an example is run from, so that its imports resolve as they do at a user: its own package, if that has all
 * packages of the family that it imports, or else the first package that has them. `undefined` where none has.
 */
export function hostOf(example: Example, packages: readonly WorkspacePackage[]): string | undefined {
  const needed = importsOf({ path: 'example.ts', text: example.code }).flatMap(({ specifier }) => {
    const name = packageName(specifier)
    return name?.startsWith('@three-ds/') ? [name] : []
  })
  const own = packages.filter(({ folder }) => folder === packageFolder(example.path))
  return [...own, ...packages].find((one) => needed.every((name) => knownTo(one).has(name)))?.folder
}

const knownTo = ({ manifest }: WorkspacePackage): ReadonlySet<unknown> =>
  new Set([
    manifest['name'],
    ...Object.keys(membersOf(manifest['dependencies'])),
    ...Object.keys(membersOf(manifest['devDependencies'])),
  ])
