import { cpSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../command/run-pnpm.ts'
import type { PackageProblem } from '../contents/problem.ts'

/** Errors of one copy are known to the other, although they are instances of another class. */
const program = `
import * as one from './copies/one/dist/index.js'
import * as other from './copies/other/dist/index.js'
const caught = (run) => { try { run() } catch (error) { return error } }
const error = caught(() => one.fromDecimal('19.999', 'EUR'))
if (one.ThreeDSError === other.ThreeDSError) throw new Error('the copies are one')
if (error instanceof other.ThreeDSError) throw new Error('the classes are one')
if (!other.isThreeDSError(error)) throw new Error('an error of one copy is a stranger to the other')
if (other.isThreeDSError(new Error('no'))) throw new Error('any error is taken for one of ours')
const result = one.parseAuthenticationResult(
  { provider: 'finaro', status: 'authenticated', evidence: 'fetched', test: true }, { origin: 'trusted' })
if (!other.isVerified(result)) throw new Error('a result of one copy is worth nothing to the other')
`

/** A package manager may install two versions of core side by side: they get along (`docs/decisions/0001-es-modules-only.md`). */
export async function checkTwoCopies(folder: string, node: string): Promise<readonly PackageProblem[]> {
  const core = realpathSync(join(folder, 'node_modules/@three-ds/core'))
  // Beside the installed one, so that it finds the same zod.
  for (const copy of ['one', 'other']) cpSync(core, join(core, '..', `core-${copy}`), { recursive: true })
  const file = join(core, '..', 'two-copies.mjs')
  writeFileSync(file, program.replaceAll('./copies/', './core-'))
  const { code, text } = await runProgram(node, [file], folder)
  return code === 0 ? [] : [{ package: '@three-ds/core', text: `two copies do not get along:\n${text}` }]
}
