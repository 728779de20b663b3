import { readFileSync, writeFileSync } from 'node:fs'
import { fillSection } from '../page/fill-section.ts'
import { sizeTable } from '../page/size-table.ts'
import { entries } from './entries.ts'
import { measure } from './measure.ts'

const page = new URL('../../../../docs/sizes.md', import.meta.url)
const measured = await Promise.all(entries.map(measure))

writeFileSync(page, fillSection(readFileSync(page, 'utf8'), 'bundles', sizeTable(measured)))
