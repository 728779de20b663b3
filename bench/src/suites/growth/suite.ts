import type { Suite } from '../suite.ts'
import { callbackGrowth } from './callbacks.ts'

/** How the callback path grows. */
export const growthSuite: Suite = {
  name: 'growth',
  async measure(effort) {
    const { table, lastToHundred } = await callbackGrowth(effort)
    return {
      tables: [table],
      verdicts: [
        {
          what: 'a transaction of the largest callback, against one of a hundred',
          atMost: 2,
          measured: lastToHundred,
          unit: '×',
        },
      ],
    }
  },
}
