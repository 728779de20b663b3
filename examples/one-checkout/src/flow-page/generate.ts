import { readFileSync, writeFileSync } from 'node:fs'
import { fillSections } from './fill-sections.ts'
import { flowSections } from './flow-sections.ts'

const page = new URL('../../../../docs/flow.md', import.meta.url)

writeFileSync(page, fillSections(readFileSync(page, 'utf8'), flowSections))
