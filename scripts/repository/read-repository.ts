import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RepoFile } from './repo-file.ts'

/** Pictures and the like: they are there, so that links to them lead somewhere, and say nothing. */
const textOf = (content: string): string => (content.includes('\0') ? '' : content)

/**
 * Every file that is tracked, or would be with the next `git add`: so a rule speaks before the commit, too. What is no text has none.
 *
 * @param root - absolute path of the checkout
 */
export function readRepository(root: string): RepoFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const paths = [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)))
  return paths
    .map((path) => ({ path, text: textOf(readFileSync(join(root, path), 'utf8')) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
