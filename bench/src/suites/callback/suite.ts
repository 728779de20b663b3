import { collectGarbage } from '../../measure/collect-garbage.ts'
import { figuresOf } from '../../measure/figures.ts'
import { prove, takes } from '../../measure/prove.ts'
import { takeRounds } from '../../measure/take-rounds.ts'
import { comparisonTable, ratioBetween } from '../../report/comparison-table.ts'
import type { Suite } from '../suite.ts'
import { callbackContestants, fastXmlParser, fastXmlParserStopNodes, ours, xml2js, xmldom } from './contestants.ts'
import { callbackJob, delicateCallbacks, subtleForgeries } from './job.ts'

const text =
  "Spreedly's published callback of two transactions, 9.6 kB: read, both signatures verified, values typed. `xml2js` counts as 1."

const strictness =
  'The same contestants, given what a forger may try beyond changing a value, and genuine callbacks that a reader may spoil.'

/** What each contestant makes of the odd inputs. */
async function strictnessRows(): Promise<(readonly string[])[]> {
  const rows: string[][] = []
  for (const [inputs, kind] of [
    [subtleForgeries, 'forgery'],
    [delicateCallbacks, 'genuine'],
  ] as const) {
    for (const [what, input] of inputs) {
      const row = [what, kind]
      for (const contestant of callbackContestants) row.push((await takes(contestant, input)) ? 'taken' : 'refused')
      rows.push(row)
    }
  }
  return rows
}

/** The callback path. */
export const callbackSuite: Suite = {
  name: 'callback',
  async measure(effort) {
    await prove(callbackContestants, callbackJob)
    const runners = callbackContestants.map(({ name, run }) => ({ name, run: () => run(callbackJob.genuine) }))
    const figures = figuresOf(await takeRounds(runners, effort, collectGarbage), xml2js.name)
    const against = (base: { readonly name: string }, atMost: number, words: string) => ({
      what: `callback of two transactions, against ${words}`,
      atMost,
      measured: ratioBetween(figures, ours.name, base.name),
      unit: '×',
    })
    return {
      tables: [
        comparisonTable(text, figures),
        {
          text: strictness,
          head: ['input', 'it is', 'ours', 'fast-xml-parser, `stopNodes`', 'fast-xml-parser', 'xml2js', 'xmldom'],
          rows: await strictnessRows(),
        },
      ],
      verdicts: [
        against(xml2js, 0.5, 'xml2js'),
        against(fastXmlParser, 1, 'fast-xml-parser with default options'),
        against(fastXmlParserStopNodes, 1, 'fast-xml-parser with stopNodes'),
        against(xmldom, 1, 'xmldom and xpath'),
      ],
    }
  },
}
