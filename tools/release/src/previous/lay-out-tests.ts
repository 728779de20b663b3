import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from '../git.ts'

/** Where the tests of a release lie, and for which packages. */
export interface LaidOutTests {
  /** Absolute path of the folder with `packages/<name>/test`. */
  readonly folder: string
  /** TypeScript files below it, with `/`: `packages/core/test/money/from-decimal.test.ts`. */
  readonly files: readonly string[]
}

/** Third-party packages are those of today: what the tests are held against is our code, and what it needs. */
function linkDependencies(root: string, folder: string, packageFolder: string): void {
  const modules = join(packageFolder, 'node_modules')
  if (!existsSync(join(root, modules)) || existsSync(join(folder, modules))) return
  mkdirSync(join(folder, packageFolder), { recursive: true })
  symlinkSync(join(root, modules), join(folder, modules), 'junction')
}

/**
 * Takes the tests of a release out of the history, as they were, into a folder of their own.
 *
 * @param folder - absolute path of an empty folder
 */
export function layOutTests(root: string, tag: string, folder: string): LaidOutTests {
  const listed = git(root, 'ls-tree', '-r', '--name-only', tag, '--', 'packages') ?? ''
  // A package that is gone has no code to be held against; that it is gone is told by its own changeset.
  const paths = listed
    .split('\n')
    .filter((path) => /^packages\/[^/]+\/test\/.+\.(?:ts|json)$/.test(path))
    .filter((path) => existsSync(join(root, path.split('/').slice(0, 2).join('/'), 'package.json')))
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), git(root, 'show', `${tag}:${path}`) ?? '')
  }
  linkDependencies(root, folder, '.')
  for (const path of globSync('packages/*/package.json', { cwd: root })) {
    linkDependencies(root, folder, dirname(path))
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), readFileSync(join(root, path)))
  }
  return { folder, files: paths.filter((path) => path.endsWith('.ts')) }
}
