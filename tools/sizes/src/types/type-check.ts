import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Diagnostics, readDiagnostics } from './diagnostics.ts'

const tsc = fileURLToPath(new URL('lib/tsc.js', import.meta.resolve('typescript/package.json')))

/**
 * Type-checks one folder of `consumer/` against the declarations that are published.
 *
 * @throws Error with what the compiler says, where the consumer does not compile
 */
export function typeCheck(folder: 'five' | 'nothing'): Diagnostics {
  const project = fileURLToPath(new URL(`../../consumer/${folder}`, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', project, '--extendedDiagnostics'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the consumer does not compile; build first:\n${stdout}`)
  return readDiagnostics(stdout)
}
