import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import type { LiabilityRow } from '../../../packages/core/src/liability/liability-row.ts'
import { liabilityRows, undecided } from '../../../packages/core/src/liability/liability-rows.ts'
import { sourceNames } from './source-names.ts'

const condition = (name: string, values: readonly string[] | undefined): string[] =>
  values === undefined ? [] : [`${name} ${values.join(' or ')}`]

const cells = ({ statuses, outcomes, cryptograms, liability, text, source }: LiabilityRow): readonly string[] => [
  [
    ...condition('status', statuses),
    ...condition('ECI', outcomes),
    ...condition('cryptogram', cryptograms),
    ...((statuses ?? outcomes ?? cryptograms) === undefined ? ['everything else'] : []),
  ].join(', '),
  `**${liability}**`,
  `${text}${source === undefined ? '' : ` (${sourceNames([source])})`}`,
]

/** Who is liable; the first row that fits counts. */
export const liabilityTable = (): string =>
  markdownTable(['where', 'liable', 'why'], [...liabilityRows, undecided].map(cells))
