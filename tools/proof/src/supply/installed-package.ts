import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package as it lies on the disk. */
export interface InstalledPackage {
  /** Absolute path of its folder, links resolved: what pnpm installed twice has two. */
  readonly folder: string
  readonly name: string
  readonly version: string
  /** SPDX expression; `not stated` where its manifest has none. */
  readonly license: string
  /** What must be there for it to run, optional packages too: names. */
  readonly dependencies: readonly string[]
  /** Names of scripts that run when somebody installs it. */
  readonly installScripts: readonly string[]
}

type Members = Readonly<Record<string, unknown>>

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {}

/** npm and pnpm run these on the machine of whoever installs a package from a registry. */
const runOnInstall = ['preinstall', 'install', 'postinstall']

const textOf = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback)

/** Without a script of its own, npm builds what has a `binding.gyp`. */
const gyp = (folder: string): string[] => (existsSync(join(folder, 'binding.gyp')) ? ['binding.gyp'] : [])

/** Reads the manifest of an installed package. */
export function readInstalled(folder: string): InstalledPackage {
  const manifest = membersOf(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const scripts = membersOf(manifest['scripts'])
  return {
    folder,
    name: textOf(manifest['name'], folder),
    version: textOf(manifest['version'], 'not stated'),
    license: textOf(manifest['license'], 'not stated'),
    dependencies: Object.keys({
      ...membersOf(manifest['dependencies']),
      ...membersOf(manifest['optionalDependencies']),
    }),
    installScripts: [...runOnInstall.filter((name) => scripts[name] !== undefined), ...gyp(folder)],
  }
}

/**
 * Where a package finds one of its dependencies, as Node looks for it: in its own `node_modules`, then in those above.
 *
 * @throws {RangeError} where it is not installed
 */
export function folderOfDependency(from: string, name: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name)
    if (existsSync(join(found, 'package.json'))) return realpathSync(found)
  }
  throw new RangeError(`${name} is not installed: run pnpm install`)
}
