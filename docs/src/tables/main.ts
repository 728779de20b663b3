/** Writes the generated parts of the pages anew: `pnpm generate`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fillSections } from '@three-ds/one-checkout/flow-page/fill-sections'
import { pageSections } from './page-sections.ts'

for (const [page, sections] of Object.entries(pageSections)) {
  const file = new URL(`../../${page}`, import.meta.url)
  writeFileSync(file, fillSections(readFileSync(file, 'utf8'), sections))
}
