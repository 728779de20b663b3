import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A repository of one family, with a history. */
export interface Repository {
  /** Absolute path. */
  readonly root: string
  /** Writes files. */
  write(files: Readonly<Record<string, string>>): void
  /** Writes files and commits them, under a tag where one is named. */
  commit(files: Readonly<Record<string, string>>, tag?: string): void
}

/** An empty repository in a folder that goes with the test. */
export function createRepository(): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'three-ds-history-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const git = (...args: readonly string[]) => {
    const author = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', [...author, ...args], { cwd: root, stdio: 'pipe' })
  }
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  git('init', '--quiet')
  return {
    root,
    write,
    commit(files, tag) {
      write(files)
      git('add', '--all')
      git('commit', '--quiet', '--message', 'A state')
      if (tag !== undefined) git('tag', tag)
    },
  }
}
