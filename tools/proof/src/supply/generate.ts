/** Writes the table of what users install into `docs/supply-chain.md`: part of `pnpm generate`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { placeBetween } from '../command/place-between.ts'
import { productionTree } from './production-tree.ts'
import { publishedFolders, repositoryRoot } from './published-folders.ts'
import { supplyTable } from './supply-table.ts'

const page = join(repositoryRoot, 'docs/supply-chain.md')
const table = supplyTable(productionTree(publishedFolders()))
writeFileSync(page, placeBetween(readFileSync(page, 'utf8'), 'installed', table))
