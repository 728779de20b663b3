import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import type { EciRow } from '../../../packages/core/src/eci/eci-row.ts'
import { eciTables } from '../../../packages/core/src/eci/eci-tables.ts'
import { schemeNames } from './scheme-names.ts'
import { sourceNames } from './source-names.ts'

/** Schemes that share a table are told together. */
function sharedTables(): Map<string, { schemes: string[]; rows: readonly EciRow[] }> {
  const shared = new Map<string, { schemes: string[]; rows: readonly EciRow[] }>()
  for (const [scheme, rows] of Object.entries(eciTables)) {
    const key = JSON.stringify(rows)
    const entry = shared.get(key) ?? { schemes: [], rows }
    entry.schemes.push(schemeNames[scheme] ?? scheme)
    shared.set(key, entry)
  }
  return shared
}

const cells = ({ eci, meaning, outcome, statuses, disputed, sources }: EciRow): readonly string[] => [
  `\`${eci}\``,
  `${meaning}${disputed ? ' Sources disagree on who is liable.' : ''}`,
  `\`${outcome}\``,
  statuses.map((status) => `\`${status}\``).join(', '),
  sourceNames(sources),
]

/** The ECI table of every scheme. */
export const eciTablesOfSchemes = (): string =>
  [...sharedTables().values()]
    .map(({ schemes, rows }) => {
      const table = markdownTable(['ECI', 'means', 'outcome', 'beside the status', 'source'], rows.map(cells))
      return `### ${schemes.join(', ')}\n\n${table}`
    })
    .join('\n\n')
