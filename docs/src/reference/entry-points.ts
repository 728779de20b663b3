import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** What a package offers for import. */
export interface EntryPoint {
  /** `@three-ds/core/http`. */
  readonly name: string
  /** Source of the entry, from the root of the repository. */
  readonly file: string
  /** Place of its page, below `reference/`: `core-http.md`. */
  readonly page: string
}

type Exports = Readonly<Record<string, string | { readonly '@three-ds/source'?: string }>>

/**
 * Every entry point of every package that is published, in the order of their names.
 *
 * @param root - absolute path of the repository
 */
export const entryPoints = (root: string): EntryPoint[] =>
  globSync('packages/*/package.json', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      // Manifests of our own: `pnpm rules` holds their shape.
      const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as { name: string; exports: Exports }
      return Object.entries(manifest.exports).flatMap(([entry, target]) => {
        const source = typeof target === 'string' ? undefined : target['@three-ds/source']
        if (source === undefined) return []
        const name = posix.join(manifest.name, entry)
        const page = `${name.replace('@three-ds/', '').replaceAll('/', '-')}.md`
        return [{ name, file: posix.join(posix.dirname(path), source), page }]
      })
    })
