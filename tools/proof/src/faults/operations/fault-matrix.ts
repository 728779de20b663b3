import { seededRandom, type WireAnswer } from '@three-ds/core/testing'
import { type OperationUnderTest, wireText } from '../../operations/operation-under-test.ts'
import { cutPoints, valuePoints } from '../wire/cut-points.ts'
import { faultInWords, type WireFault } from '../wire/wire-fault.ts'
import { judgeEnd } from './judge-end.ts'
import { tryFault } from './try-fault.ts'

/** How much of the matrix is run. */
export interface MatrixOptions {
  /** At most so many positions of each answer for each fault that has one; all where it is left out. */
  readonly positions?: number | undefined
  /** Chooses the positions. */
  readonly seed: number
}

/** How the operations of one API fared. */
export interface MatrixRow {
  readonly subject: string
  readonly operations: number
  readonly calls: number
  /** `purchase, good answer, cut-inside at 12: answered`. */
  readonly breaches: readonly string[]
}

/** A byte that is no UTF-8, the end of a text, a sign of JSON's, and what a text must not hold unescaped. */
const strangeBytes = [0xff, 0x22, 0x7d, 0x0a] as const

const unplaced: readonly WireFault[] = [
  { kind: 'refused' },
  { kind: 'cut-before' },
  { kind: 'cut-after' },
  { kind: 'dripping' },
  { kind: 'answer-twice' },
  { kind: 'request-twice' },
  { kind: 'late-request', ms: 300_000 },
  { kind: 'late-answer', ms: 300_000 },
]

/** So many of them, evenly spread over the list and from a random one on; all where there are no more. */
function sampleOf<T>(all: readonly T[], most: number, random: () => number): readonly T[] {
  if (all.length <= most) return all
  const from = random()
  return all.filter(
    (_, index) =>
      Math.floor(((index + from) * most) / all.length) !== Math.floor(((index + from - 1) * most) / all.length),
  )
}

/** Every fault that the answer of one call can meet. */
function faultsOf(text: string, { positions = Number.POSITIVE_INFINITY }: MatrixOptions, random: () => number) {
  const points = cutPoints(text)
  const { byteLength } = new TextEncoder().encode(text)
  const some = () => sampleOf(points, positions, random)
  return [
    ...unplaced,
    ...some().map((at): WireFault => ({ kind: 'cut-inside', at })),
    ...some().map((at): WireFault => ({ kind: 'cut-short', at })),
    // The only one that takes real time: at a few places, since what is awaited is the same everywhere.
    ...sampleOf(points, 3, random).map((at): WireFault => ({ kind: 'stalled', at })),
    ...strangeBytes.flatMap((byte) =>
      sampleOf(valuePoints(text), positions, random)
        .filter((at) => at < byteLength)
        .map((at): WireFault => ({ kind: 'corrupted', at, byte })),
    ),
  ]
}

async function runOperation(operation: OperationUnderTest, options: MatrixOptions, random: () => number) {
  const { name, good, decline } = operation
  const answers: readonly (readonly [string, WireAnswer])[] = [
    ['good answer', good],
    ...(decline === undefined ? [] : [['decline', decline] as const]),
  ]
  const breaches: string[] = []
  let calls = 0
  for (const [title, answer] of answers) {
    const { ended } = await tryFault(operation, answer, undefined)
    if ('error' in ended) throw new Error(`${operation.subject}, ${name}: no answer where nothing goes wrong`)
    for (const fault of faultsOf(wireText(answer), options, random)) {
      calls += 1
      const wrong = judgeEnd(operation, answer, fault, await tryFault(operation, answer, fault), ended.answer)
      if (wrong !== undefined) breaches.push(`${name}, ${title}, ${faultInWords(fault)}: ${wrong}`)
    }
  }
  return { calls, breaches }
}

/** Puts each operation through each fault, at each position that matters. One row for each API. */
export async function runFaultMatrix(
  operations: readonly OperationUnderTest[],
  options: MatrixOptions,
): Promise<readonly MatrixRow[]> {
  const random = seededRandom(options.seed)
  const rows: MatrixRow[] = []
  for (const subject of new Set(operations.map((operation) => operation.subject))) {
    const own = operations.filter((operation) => operation.subject === subject)
    const results = []
    for (const operation of own) results.push(await runOperation(operation, options, random))
    rows.push({
      subject,
      operations: own.length,
      calls: results.reduce((sum, { calls }) => sum + calls, 0),
      breaches: results.flatMap(({ breaches }) => breaches),
    })
  }
  return rows
}
