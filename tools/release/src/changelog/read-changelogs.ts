import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Changelog } from './release-notes.ts'

/** The changelogs of all packages below a checkout, in the order of their folders. */
export const readChangelogs = (root: string): readonly Changelog[] =>
  globSync('packages/*/CHANGELOG.md', { cwd: root })
    .toSorted()
    .map((path) => {
      const manifest = readFileSync(join(root, dirname(path), 'package.json'), 'utf8')
      const { name } = JSON.parse(manifest) as { name: string } // ours
      return { package: name, text: readFileSync(join(root, path), 'utf8') }
    })
