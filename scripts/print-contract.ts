import { styleText } from 'node:util'
import { type Column, contractTable, totalOf } from './contract/contract-table.ts'
import { runCases } from './contract/run-cases.ts'
import { subjects } from './contract/subjects.ts'

/** Fewer cases than this prove little of a provider. */
const fewest = 30

const columns: Column[] = []
for (const { title, cases } of subjects) columns.push({ title, tallies: await runCases(cases) })

console.log(contractTable(columns, (color, text) => styleText(color, text)))

const failures = columns.flatMap((column) => totalOf(column).failures.map((failure) => `${column.title}: ${failure}`))
const thin = columns.filter((column) => totalOf(column).passed < fewest).map(({ title }) => title)
for (const failure of failures) console.error(failure)
for (const title of thin) console.error(`${title}: fewer than ${fewest} cases hold`)
if (failures.length > 0 || thin.length > 0) process.exitCode = 1
