import { readFileSync, writeFileSync } from 'node:fs'
import { placeBetween } from '../src/place-between.ts'
import { renderMatrix } from '../src/render-matrix.ts'

const file = new URL('../../../README.md', import.meta.url)

writeFileSync(file, placeBetween(readFileSync(file, 'utf8'), 'carrying', renderMatrix()))
