import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import {
  clientError,
  otherRedirect,
  type StatusMeaning,
  serverError,
  statusMeanings,
} from '../../../packages/core/src/http/status-meanings.ts'

const row = (status: string, { code, outcome, text }: StatusMeaning): readonly string[] => [
  status,
  `\`${code}\``,
  `\`${outcome}\``,
  `The provider ${text}.`,
]

/** What a status of HTTP means where the provider's own words say no more. */
export const httpTable = (): string =>
  markdownTable(
    ['status', 'code', 'outcome', 'it says'],
    [
      ...[...statusMeanings].map(([status, meaning]) => row(String(status), meaning)),
      row('other 3xx', otherRedirect),
      row('other 4xx', clientError),
      row('5xx', serverError),
    ],
  )
