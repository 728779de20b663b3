import { globSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const repositoryRoot = realpathSync(fileURLToPath(new URL('../../../../', import.meta.url)))

/** Absolute paths of the packages that are published: all below `packages`. */
export const publishedFolders = (): string[] =>
  globSync('packages/*/package.json', { cwd: repositoryRoot })
    .toSorted()
    .map((path) => join(repositoryRoot, dirname(path)))
