import { collectGarbage } from '../../measure/collect-garbage.ts'
import { figuresOf } from '../../measure/figures.ts'
import { prove } from '../../measure/prove.ts'
import { takeRounds } from '../../measure/take-rounds.ts'
import { comparisonTable, ratioBetween } from '../../report/comparison-table.ts'
import type { Suite } from '../suite.ts'
import { jose, ourClient, ours, tokenContestants } from './contestants.ts'
import { tokenJob } from './job.ts'

const text =
  "Cardinal's response token: signature, issuer, audience and times checked, payload out. `jose` counts as 1; `jsonwebtoken` and `fast-jwt` run on Node alone."

/** The token path. */
export const tokenSuite: Suite = {
  name: 'token',
  async measure(effort) {
    await prove(tokenContestants, tokenJob)
    const runners = tokenContestants.map(({ name, run }) => ({ name, run: () => run(tokenJob.genuine) }))
    const figures = figuresOf(await takeRounds(runners, effort, collectGarbage), jose.name)
    return {
      tables: [comparisonTable(text, figures)],
      verdicts: [
        {
          what: 'response token, against bare jose',
          atMost: 1.1,
          measured: ratioBetween(figures, ours.name, jose.name),
          unit: '×',
        },
        {
          what: 'response token at a client, against bare jose',
          atMost: 1.1,
          measured: ratioBetween(figures, ourClient.name, jose.name),
          unit: '×',
        },
      ],
    }
  },
}
