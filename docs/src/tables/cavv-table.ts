import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import { cavvResults } from '../../../packages/core/src/liability/cavv-results.ts'

/** What the authorization's answer about the cryptogram does to the liability. */
export const cavvTable = (): string =>
  markdownTable(
    ['code', 'effect', 'means'],
    Object.entries(cavvResults).map(([code, { effect, text }]) => [`\`${code}\``, `\`${effect}\``, text]),
  )
