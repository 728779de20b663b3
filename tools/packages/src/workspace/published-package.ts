import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One way into a package that runs: `./testing`. */
export interface PackageEntry {
  /** As `exports` names it: `.`, `./testing`. */
  readonly path: string
  /** How users import it: `@three-ds/core/testing`. */
  readonly specifier: string
  /** Its source, from the package's folder: `src/testing/index.ts`. */
  readonly source: string
}

/** A package of the family that users install. */
export interface PublishedPackage {
  /** `@three-ds/core`. */
  readonly name: string
  /** From the root of the repository: `packages/core`. */
  readonly folder: string
  readonly entries: readonly PackageEntry[]
  /** Commands that it brings along, with the file of each: `three-ds`, `./dist/bin.js`. */
  readonly commands: Readonly<Record<string, string>>
}

/** What this tool reads of a manifest; the rule `package-manifest` has checked the shape of `exports`. */
interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
}

const entriesOf = ({ name, exports = {} }: Manifest): PackageEntry[] =>
  Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return []
    const source = target['@three-ds/source'] ?? target['default'] ?? ''
    return [{ path, specifier: name + path.slice(1), source: source.replace('./', '') }]
  })

/**
 * The packages under `packages/`, in the order of their folders.
 *
 * @param root - absolute path of the checkout
 */
export const publishedPackages = (root: string): readonly PublishedPackage[] =>
  globSync('packages/*/package.json', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ folder: dirname(path), manifest: readManifest(join(root, path)) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({
      name: manifest.name,
      folder,
      entries: entriesOf(manifest),
      commands: manifest.bin ?? {},
    }))

// Our own manifests: `pnpm rules` judges their shape.
const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest
