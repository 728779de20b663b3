/**
 * What type-checking a file that uses all five gateways costs: `pnpm sizes:types`, after `pnpm build`. Exits with 1 above the limit of
 * instantiations, which every machine counts alike; times are printed, and judge nothing.
 */
import { markdownTable } from '../page/markdown-table.ts'
import { typeCheck } from './type-check.ts'

/** Source: the budgets of the project. 20,000 when this was written. */
const maxInstantiations = 60_000

const nothing = typeCheck('nothing')
const five = typeCheck('five')
const row = (name: string, { instantiations, types, checkSeconds, totalSeconds }: typeof five) => [
  name,
  instantiations,
  types,
  checkSeconds,
  totalSeconds,
]
console.log(
  markdownTable(
    ['file', 'instantiations', 'types', 'check, s', 'all, s'],
    [row('all five gateways', five), row('the platform alone', nothing)],
  ),
)
if (five.instantiations > maxInstantiations) {
  console.error(`${five.instantiations} instantiations, the limit is ${maxInstantiations}.`)
  process.exitCode = 1
}
