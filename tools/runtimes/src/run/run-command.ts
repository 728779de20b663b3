import { spawn } from 'node:child_process'

/** How a command ended. */
export interface CommandEnd {
  /** `null` where a signal ended it. */
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Runs a command to its end, or ends it. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly longestMs: number },
): Promise<CommandEnd> {
  const { cwd, env = process.env, longestMs } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: longestMs })
    let output = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output, errors }))
  })
}
