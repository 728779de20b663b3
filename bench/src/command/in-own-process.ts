import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Effort } from '../measure/effort.ts'
import type { Findings } from '../report/suite-report.ts'

const program = fileURLToPath(new URL('./measure-suite.ts', import.meta.url))

/**
 * Runs a suite in a process of its own: what one leaves in the heap, and teaches the compiler, is nobody else's.
 *
 * @throws {Error} where the process ends without findings; it has told why
 */
export function inOwnProcess(suite: string, effort: Effort['name']): Promise<Findings> {
  return new Promise((resolve, reject) => {
    const child = fork(program, [suite, effort])
    let found: Findings | undefined
    child.on('message', (message) => {
      // The program on the other side sends nothing else.
      found = message as Findings
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (found !== undefined && code === 0) resolve(found)
      else reject(new Error(`the suite ${suite} did not come to its end`))
    })
  })
}
