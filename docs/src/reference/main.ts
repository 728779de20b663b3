/** Writes the API reference: a page for each entry point, from the docstrings. The folder is not tracked; each build writes it anew. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryPoints } from './entry-points.ts'
import { readProgram } from './read-program.ts'
import { readSymbols } from './read-symbols.ts'
import { renderIndex } from './render-index.ts'
import { renderPage } from './render-page.ts'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'docs/reference')
const entries = entryPoints(root)
const program = readProgram(root, entries)
const pages = entries.map((entry) => ({ entry, symbols: readSymbols(root, program, entry) }))

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'index.md'), renderIndex(pages))
for (const { entry, symbols } of pages) writeFileSync(join(folder, entry.page), renderPage(entry, symbols))
console.log(`${pages.length} entry points, ${pages.reduce((sum, { symbols }) => sum + symbols.length, 0)} names`)
