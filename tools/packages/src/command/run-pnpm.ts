import { execFile } from 'node:child_process'

/** What a command printed, and how it ended. */
export interface CommandEnd {
  readonly code: number
  /** Standard output and standard error, in this order. */
  readonly text: string
}

/** Runs a program to its end. A program that fails is a value; one that cannot be started throws. */
export const runProgram = (file: string, args: readonly string[], cwd: string): Promise<CommandEnd> =>
  new Promise((resolve, reject) => {
    execFile(file, [...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') return reject(error)
      resolve({ code: error === null ? 0 : Number(error.code), text: `${stdout}${stderr}` })
    })
  })

/**
 * Runs the pnpm that started this program, else the one on the path.
 *
 * @throws Error with what pnpm printed, where it fails
 */
export async function runPnpm(args: readonly string[], cwd: string): Promise<string> {
  const started = process.env['npm_execpath'] ?? 'pnpm'
  const isScript = /\.[cm]?js$/.test(started)
  const { code, text } = isScript
    ? await runProgram(process.execPath, [started, ...args], cwd)
    : await runProgram(/pnpm/.test(started) ? started : 'pnpm', args, cwd)
  if (code !== 0) throw new Error(`pnpm ${args[0] ?? ''} failed:\n${text}`)
  return text
}
