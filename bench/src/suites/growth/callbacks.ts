import { verifyCallback } from '@three-ds/spreedly'
import { collectGarbage } from '../../measure/collect-garbage.ts'
import type { Effort } from '../../measure/effort.ts'
import { figuresOf } from '../../measure/figures.ts'
import { takeRounds } from '../../measure/take-rounds.ts'
import type { ReportTable } from '../../report/suite-report.ts'
import { writeFigure } from '../../report/write-figure.ts'
import { signedBatch, signingSecret } from '../callback/batch.ts'
import { fastXmlParser, fastXmlParserStopNodes, ours, xml2js } from '../callback/contestants.ts'
import { heldBytes } from './held-bytes.ts'

const sizes = [1, 10, 100, 1_000, 10_000]

/** A large batch is beyond what a receiver reads by default, 1 MiB. */
const anySize: typeof ours = {
  ...ours,
  run: async (xml) => {
    const verdicts = await verifyCallback(xml, { signingSecrets: [signingSecret], maxBytes: Number.MAX_SAFE_INTEGER })
    return verdicts.map((verdict) => {
      if (verdict.verdict === 'refused') throw new Error(verdict.reason)
      return verdict.event.signed
    })
  },
}

const contestants = [anySize, fastXmlParserStopNodes, fastXmlParser, xml2js]

/** A large run takes so long that few will do. */
const mostRounds = (size: number): number => (size >= 10_000 ? 1 : size >= 1_000 ? 3 : 11)

const effortFor = (size: number, effort: Effort): Effort => ({
  ...effort,
  rounds: Math.min(effort.rounds, mostRounds(size)),
  warmUpMs: size >= 1_000 ? 1 : effort.warmUpMs,
})

async function rowFor(
  size: number,
  effort: Effort,
): Promise<{ readonly cells: readonly string[]; readonly ours: number }> {
  const xml = signedBatch(size)
  for (const { name, run } of contestants) {
    const values = await run(xml)
    if (values.length !== size) throw new Error(`${name} read ${values.length} of ${size} transactions`)
  }
  const runners = contestants.map(({ name, run }) => ({ name, run: () => run(xml) }))
  const figures = figuresOf(await takeRounds(runners, effortFor(size, effort), collectGarbage), ours.name)
  const held = await heldBytes(() => verifyCallback(xml, { signingSecrets: [signingSecret], maxBytes: xml.length }))
  const each = figures.map(({ processorUs }) => processorUs / size)
  return {
    cells: [
      size.toLocaleString('en-US'),
      writeFigure(xml.length / 1024),
      ...each.map(writeFigure),
      writeFigure(held / size / 1024),
    ],
    ours: each[0] ?? Number.NaN,
  }
}

/** What each transaction of a callback costs, the larger the callback. */
export async function callbackGrowth(
  effort: Effort,
): Promise<{ readonly table: ReportTable; readonly lastToHundred: number }> {
  const rows: (readonly string[])[] = []
  const costs = new Map<number, number>()
  for (const size of sizes.filter((one) => one <= effort.largest)) {
    const row = await rowFor(size, effort)
    rows.push(row.cells)
    costs.set(size, row.ours)
  }
  const last = [...costs.values()].at(-1) ?? Number.NaN
  return {
    table: {
      text: 'A callback of many transactions: processor time of each, in µs, and what each verdict holds in memory, in KiB.',
      head: ['transactions', 'KiB', 'ours', 'fast-xml-parser, `stopNodes`', 'fast-xml-parser', 'xml2js', 'held, ours'],
      rows,
    },
    lastToHundred: last / (costs.get(100) ?? last),
  }
}
