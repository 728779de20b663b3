import { cpSync, globSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from '../git.ts'

/**
 * Copies what is tracked or will be, and what was built, into a folder of its own: a dry run changes versions there.
 *
 * @throws Error where nothing was built
 */
export function copyCheckout(root: string, folder: string): void {
  const tracked = (git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard') ?? '')
    .split('\0')
    .filter((path) => path !== '')
  const built = globSync('packages/*/dist', { cwd: root })
  if (built.length === 0) throw new Error('Nothing was built. Run `pnpm build` first.')
  for (const path of [...tracked, ...built]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
}
