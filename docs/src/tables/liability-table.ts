import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import type { LiabilityRow } from '../../../packages/core/src/liability/liability-row.ts'
import { liabilityRows, undecided } from '../../../packages/core/src/liability/liability-rows.ts'
import { sourceNames } from './source-names.ts'

const words = (values: readonly string[] | undefined): string => (values ?? ['any']).join(', ')

const cells = ({ code, statuses, outcomes, cryptograms, liability, text, source }: LiabilityRow): readonly string[] => [
  `\`${code}\``,
  words(statuses),
  words(outcomes),
  words(cryptograms),
  `**${liability}**`,
  text,
  sourceNames([source]),
]

/** Who is liable; the first row that fits counts. */
export const liabilityTable = (): string =>
  markdownTable(
    ['rule', 'status', 'outcome of the ECI', 'cryptogram', 'liable', 'why', 'source'],
    [...liabilityRows, undecided].map(cells),
  )
