import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from './example.ts'

/** An example and the file that it was written to. */
export interface WrittenExample {
  readonly example: Example
  /** Absolute. */
  readonly file: string
}

/**
 * Folder for examples inside a package: it has to lie below the package, which is how an example imports the package by name,
 * and outside of `node_modules`, below which Node runs no TypeScript.
 */
const folderName = '.examples'

/** Removes what {@link writeExamples} wrote. */
export const removeExamples = (root: string, hosts: Iterable<string>): void => {
  for (const host of hosts) rmSync(join(root, host, folderName), { recursive: true, force: true })
}

/**
 * Writes examples where they can run, in folders that git does not see.
 *
 * @param root - absolute path of the checkout
 */
export function writeExamples(
  root: string,
  hosted: readonly { readonly example: Example; readonly host: string }[],
): WrittenExample[] {
  removeExamples(root, new Set(hosted.map(({ host }) => host)))
  return hosted.map(({ example, host }, index) => {
    const folder = join(root, host, folderName)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, '.gitignore'), '*\n')
    const file = join(folder, `example-${index + 1}.ts`)
    writeFileSync(file, example.code)
    return { example, file }
  })
}
