import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Runtime } from '../data/runtimes.ts'

/** Where a runtime is, or what to do where it is not. */
export type BinarySearch = { readonly path: string; readonly version: string } | { readonly problem: string }

const require = createRequire(import.meta.url)

/** The binary out of the installed package, else the one on the path. */
export function findBinary(runtime: Runtime): BinarySearch {
  for (const path of candidates(runtime)) {
    const version = versionOf(path)
    if (version?.includes(runtime.version ?? '') === true) return { path, version }
  }
  return { problem: missing(runtime) }
}

function candidates({ package: name, file, command }: Runtime): readonly string[] {
  try {
    const path = join(dirname(require.resolve(`${name}/package.json`)), file)
    return existsSync(path) ? [path, command] : [command]
  } catch {
    return [command]
  }
}

function versionOf(path: string): string | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined
}

const missing = ({ title, package: name, command, version = '' }: Runtime): string =>
  process.platform === 'linux' && process.arch === 'x64'
    ? `${title} is not installed: ${name} is an optional dependency. Run \`npx -y pnpm@12 install\`.`
    : `${title} comes along for Linux on x64 alone. Put \`${command}\`${version === '' ? '' : ` ${version}x`} on the path.`
