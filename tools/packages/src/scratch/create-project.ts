import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPnpm } from '../command/run-pnpm.ts'
import type { Tarball } from '../tarball/tarball.ts'
import { installedVersion } from './installed-version.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What the packages depend on, with the versions that this workspace is tested with: they lie in pnpm's store already. */
function versionsOf(root: string, tarballs: readonly Tarball[]): Readonly<Record<string, string>> {
  const own = new Set(tarballs.map(({ name }) => name))
  const pairs = tarballs.flatMap(({ folder, files }) => {
    // Packed from our own manifests.
    const manifest = JSON.parse(files.get('package.json') ?? '{}') as Record<string, Record<string, string> | undefined>
    return Object.keys({ ...manifest['dependencies'], ...manifest['peerDependencies'] })
      .filter((name) => !own.has(name))
      .map((name) => [name, installedVersion(join(root, folder), name)] as const)
  })
  return Object.fromEntries(pairs)
}

/**
 * A user's project with every tarball installed, and the consumers beside it.
 *
 * @param folder - absolute path of an empty folder
 */
export async function createProject(root: string, tarballs: readonly Tarball[], folder: string): Promise<void> {
  const own = Object.fromEntries(tarballs.map(({ name, path }) => [name, `file:${path}`]))
  const versions = versionsOf(root, tarballs)
  const { msw = '*' } = versions
  const dependencies = { ...own, msw, '@types/node': installedVersion(root, '@types/node') }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), json({ name: 'consumer', private: true, type: 'module', dependencies }))
  // A package of the family is found here, not in a registry.
  const settings = { overrides: { ...own, ...versions }, pmOnFail: 'ignore', allowBuilds: { msw: false } }
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), json(settings))
  await runPnpm(['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'], folder)
  cpSync(join(import.meta.dirname, '../../consumers'), join(folder, 'consumers'), { recursive: true })
}
