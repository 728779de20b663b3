import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from '../command/run-pnpm.ts'

/** Prints, for each entry, the names that `require` and `import` give, as one line of JSON. */
const program = `
const entries = JSON.parse(process.argv[2])
const names = (module) => Object.keys(module).filter((name) => name !== 'default').sort()
const read = async (entry) => ({ entry, required: names(require(entry)), imported: names(await import(entry)) })
Promise.all(entries.map(read)).then((all) => console.log(JSON.stringify(all)))
`

/** What an entry exports at run time. */
export interface LoadedEntry {
  readonly entry: string
  /** By `require()` in CommonJS, sorted. */
  readonly required: readonly string[]
  /** By `import()`, sorted. */
  readonly imported: readonly string[]
}

/**
 * Loads every entry in both ways.
 *
 * @throws Error with what Node printed, where an entry cannot be loaded
 */
export async function loadEntries(
  folder: string,
  entries: readonly string[],
  node: string,
): Promise<readonly LoadedEntry[]> {
  const file = join(folder, 'load-entries.cjs')
  writeFileSync(file, program)
  const { code, text } = await runProgram(node, [file, JSON.stringify(entries)], folder)
  const line = text.split('\n').find((each) => each.startsWith('['))
  if (code !== 0 || line === undefined) throw new Error(`An entry cannot be loaded:\n${text}`)
  return JSON.parse(line) as LoadedEntry[] // printed by the program above
}
