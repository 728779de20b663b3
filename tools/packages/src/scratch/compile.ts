import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CommandEnd, runProgram } from '../command/run-pnpm.ts'
import { tsconfigOf } from './tsconfig-of.ts'
import { nameOf, type Variant } from './variant.ts'

const compilerOf = ({ compiler }: Variant): string =>
  join(dirname(fileURLToPath(import.meta.resolve(`${compiler}/package.json`))), 'bin/tsc')

/** Type-checks the consumers of a project in one way; with `emit`, what is run afterwards is written to `out`. */
export function compile(folder: string, variant: Variant, emit: boolean): Promise<CommandEnd> {
  const file = join(folder, `tsconfig.${nameOf(variant).replaceAll(' ', '-')}.json`)
  writeFileSync(file, JSON.stringify(tsconfigOf(variant)))
  return runProgram(process.execPath, [compilerOf(variant), '--project', file, ...(emit ? [] : ['--noEmit'])], folder)
}
