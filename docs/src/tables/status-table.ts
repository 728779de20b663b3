import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import type { StatusRow } from '../../../packages/core/src/status/status-row.ts'
import { statusRows } from '../../../packages/core/src/status/status-rows.ts'
import { schemeNames } from './scheme-names.ts'
import { sourceNames } from './source-names.ts'

const conditions = ({ letters, schemes, statusReason, ecis }: StatusRow): string =>
  [
    letters.map((letter) => `\`${letter}\``).join(', '),
    ...(schemes === undefined ? [] : [`at ${schemes.map((scheme) => schemeNames[scheme] ?? scheme).join(', ')}`]),
    ...(statusReason === undefined ? [] : [`with reason ${statusReason}`]),
    ...(ecis === undefined ? [] : [`with ECI ${ecis.join(' or ')}`]),
  ].join(' ')

/** What the issuer's letter means; the first row that fits counts. */
export const statusTable = (): string =>
  markdownTable(
    ['letter', 'status', 'means', 'source'],
    statusRows.map((row) => [
      conditions(row),
      `\`${row.status}\``,
      `${row.text}${row.confirmed ? '' : ' No published page confirms this row.'}`,
      sourceNames([row.source]),
    ]),
  )
