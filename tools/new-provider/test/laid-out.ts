import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readRepository } from '../../../scripts/repository/read-repository.ts'
import { newProvider } from '../src/new-provider.ts'
import { readTemplate } from '../src/read-template.ts'
import type { RepoFile } from '../src/repo-file.ts'

/** Absolute path of the checkout. */
export const root = join(import.meta.dirname, '../../..')

/** The repository as it would be with a further provider. */
export interface LaidOut {
  /** What was added or changed. */
  readonly files: readonly RepoFile[]
  /** All of it. */
  readonly repository: readonly RepoFile[]
}

/** Lays a provider out in memory. */
export function layOut(name: string): LaidOut {
  const existing = readRepository(root)
  const files = newProvider(name, readTemplate(), existing)
  const changed = new Set(files.map(({ path }) => path))
  const repository = [...existing.filter(({ path }) => !changed.has(path)), ...files]
  return { files, repository: repository.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** Writes the new package into a folder of its own, where it finds what its dependencies are here, and hands the folder over. */
export function withPackage<Result>(name: string, use: (folder: string) => Result): Result {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'three-ds-provider-')))
  try {
    const own = layOut(name).files.filter(({ path }) => path.startsWith('packages/'))
    for (const { path, text } of own) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    for (const path of ['tsconfig.base.json', 'tsup.config.base.ts']) cpSync(join(root, path), join(folder, path))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    symlinkSync(
      join(root, 'tools/new-provider/node_modules'),
      join(folder, `packages/${name}/node_modules`),
      'junction',
    )
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a module in a folder, with the sources of the family, and gives what it printed. */
export function runModule(folder: string, text: string): string {
  writeFileSync(join(folder, 'run.ts'), text)
  const flags = ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning']
  return execFileSync(process.execPath, [...flags, 'run.ts'], { cwd: folder, encoding: 'utf8' })
}
