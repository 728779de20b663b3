import { execFileSync } from 'node:child_process'

/**
 * Runs pnpm, the one that started this program where one did, and gives what it printed.
 *
 * @throws Error where it fails
 */
export function runPnpm(args: readonly string[], cwd: string): string {
  const started = process.env['npm_execpath'] ?? 'pnpm'
  const [file, ...first] = /\.[cm]?js$/.test(started) ? [process.execPath, started] : [started]
  return execFileSync(file ?? 'pnpm', [...first, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' })
}
