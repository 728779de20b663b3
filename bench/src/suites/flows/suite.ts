import type { Suite } from '../suite.ts'
import { concurrency } from './concurrency.ts'
import { heldStates } from './held-states.ts'

/** Many flows at once, and many that wait. */
export const flowsSuite: Suite = {
  name: 'flows',
  async measure(effort) {
    const together = await concurrency(effort)
    const held = await heldStates(effort)
    return {
      tables: [together.table, held.table],
      verdicts: [
        {
          what: 'an order in the largest crowd, against one of a hundred',
          atMost: 2,
          measured: together.worst,
          unit: '×',
        },
        { what: 'the largest pending state', atMost: 1_024, measured: held.largest, unit: 'bytes' },
      ],
    }
  },
}
