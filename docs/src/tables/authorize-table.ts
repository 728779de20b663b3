import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import { authorizeRows } from '../../../packages/core/src/status/authorize-rows.ts'

/** May a payment be authorized, by status and by whether a cryptogram is there. */
export const authorizeTable = (): string =>
  markdownTable(
    ['status', 'with a cryptogram', 'without one'],
    Object.entries(authorizeRows).map(([status, { withCryptogram, without }]) => [
      `\`${status}\``,
      `\`${withCryptogram}\``,
      `\`${without}\``,
    ]),
  )
