import { execFileSync } from 'node:child_process'

/** Runs git in a checkout and gives what it printed; `undefined` where git refuses. */
export function git(root: string, ...args: readonly string[]): string | undefined {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: 'pipe', maxBuffer: 64 * 1024 * 1024 } as const
    return execFileSync('git', [...args], options)
  } catch {
    return undefined
  }
}
