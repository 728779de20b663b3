import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackageFromTarballData } from '@arethetypeswrong/core'
import { runPnpm } from '../command/run-pnpm.ts'
import type { PublishedPackage } from '../workspace/published-package.ts'
import type { Tarball } from './tarball.ts'

/** pnpm's name for a tarball. */
const fileNameOf = (name: string, version: string): string =>
  `${name.replace('@', '').replace('/', '-')}-${version}.tgz`

function readTarball({ name, folder }: PublishedPackage, version: string, path: string): Tarball {
  const data = readFileSync(path)
  const unpacked = createPackageFromTarballData(data)
  const prefix = `/node_modules/${name}/`
  const files = new Map(unpacked.listFiles().map((file) => [file.slice(prefix.length), unpacked.readFile(file)]))
  return { name, version, folder, path, packedBytes: data.length, files }
}

/**
 * Packs every package as a release would: pnpm turns `workspace:` and `catalog:` into versions. What is packed is what was built.
 *
 * @param root - absolute path of the checkout
 * @param destination - absolute path of a folder for the tarballs
 */
export async function packAll(
  root: string,
  packages: readonly PublishedPackage[],
  destination: string,
): Promise<readonly Tarball[]> {
  await runPnpm(['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', destination], root)
  return packages.map((one) => {
    const { version } = JSON.parse(readFileSync(join(root, one.folder, 'package.json'), 'utf8')) as { version: string } // ours
    return readTarball(one, version, join(destination, fileNameOf(one.name, version)))
  })
}
