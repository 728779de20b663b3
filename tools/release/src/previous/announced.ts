import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Packages whose next release may break, by what the changesets say: before 1.0.0 a `minor` one may, from then on a `major` one.
 *
 * @param majorVersion - of the last release
 */
export function announcedBreaks(root: string, majorVersion: number): ReadonlySet<string> {
  const breaking = majorVersion === 0 ? ['minor', 'major'] : ['major']
  const texts = globSync('.changeset/*.md', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'))
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/^['"]?([@\w/-]+)['"]?: (major|minor|patch)$/gm)].flatMap(([, name = '', bump = '']) =>
        breaking.includes(bump) ? [name] : [],
      ),
    ),
  )
}
