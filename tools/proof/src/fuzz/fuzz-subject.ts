import type { Choice } from '../hostile/choice.ts'
import { type DescribedInput, genuineInputs, hostileInput, strangeInputs } from './inputs.ts'
import { outcomeOf } from './outcome.ts'
import { nameOf, type Subject } from './subject.ts'

/** What must never happen, and from what it came. */
export interface Breach {
  readonly subject: string
  readonly from: string
  readonly text: string
}

/** What became of one subject's inputs. */
export interface FuzzReport {
  readonly subject: string
  readonly runs: number
  readonly values: number
  readonly refused: number
  readonly breaches: readonly Breach[]
}

/** As many inputs as asked for, or as the time allows. */
export interface FuzzBudget {
  readonly runs: number
  /** Milliseconds since 1970 at which it ends, whatever is left of the runs. */
  readonly until?: number | undefined
}

/** Feeds a subject: what is genuine, what no wire carries, and then random hostile inputs. */
export async function fuzzSubject(subject: Subject, choice: Choice, { runs, until }: FuzzBudget): Promise<FuzzReport> {
  const name = nameOf(subject)
  const breaches: Breach[] = []
  const counts = { value: 0, refused: 0, breach: 0 }

  const feed = async ({ from, input }: DescribedInput): Promise<void> => {
    const outcome = await outcomeOf(subject, input)
    counts[outcome.kind] += 1
    if (outcome.kind === 'breach') breaches.push({ subject: name, from, text: outcome.text })
  }

  for (const input of genuineInputs(subject)) {
    const outcome = await outcomeOf(subject, input)
    counts[outcome.kind] += 1
    if (outcome.kind !== 'value') breaches.push({ subject: name, from: 'a genuine input', text: 'it was not read' })
  }
  for (const strange of strangeInputs(subject)) await feed(strange)
  for (let run = 0; run < runs && (until === undefined || Date.now() < until); run += 1) {
    await feed(hostileInput(subject, choice))
  }
  const total = counts.value + counts.refused + counts.breach
  return { subject: name, runs: total, values: counts.value, refused: counts.refused, breaches }
}
