import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../command/run-pnpm.ts'

/** A program that did not end well. */
export interface FailedRun {
  /** `portable/core.js`. */
  readonly name: string
  readonly text: string
}

/**
 * Runs what the compiler made of the consumers, each in a process of its own, without any flag.
 *
 * @param folder - absolute path of the project
 * @param node - the Node to run them with
 * @throws Error where there is nothing to run: that is no success
 */
export async function runConsumers(folder: string, node: string): Promise<readonly FailedRun[]> {
  const out = join(folder, 'out')
  const programs = existsSync(out) ? globSync('*/*.{js,cjs}', { cwd: out }).toSorted() : []
  if (programs.length === 0) throw new Error('No consumer was compiled, so none can be run.')
  const ends = await Promise.all(
    programs.map(async (name) => ({ name, end: await runProgram(node, [join(out, name)], folder) })),
  )
  return ends.filter(({ end }) => end.code !== 0).map(({ name, end }) => ({ name, text: end.text }))
}
