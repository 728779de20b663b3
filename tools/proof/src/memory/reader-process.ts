/**
 * Reads one hostile text after the other with every kind of reader, in a process of its own: only there does its memory tell of
 * the readers alone. The texts come from the parent, so that making them does not count.
 */
import { oneOfEachKind } from '../fuzz/chosen-subjects.ts'
import { plain } from '../fuzz/dress.ts'
import { fromText } from '../fuzz/hostile-input.ts'
import { genuineInputs } from '../fuzz/inputs.ts'
import { outcomeOf } from '../fuzz/outcome.ts'
import { subjects } from '../fuzz/subjects.ts'

/** What the parent hears after each text. */
export interface MemoryReport {
  readonly readings: number
  /** The most that the process ever held, in MiB. */
  readonly peakMiB: number
}

const chosen = oneOfEachKind(subjects)

const report = (readings: number): void => {
  const told: MemoryReport = { readings, peakMiB: process.resourceUsage().maxRSS / 1024 }
  process.send?.(told)
}

process.on('message', (text: string) => {
  void (async () => {
    for (const subject of chosen) await outcomeOf(subject, fromText((subject.dress?.[0] ?? plain)(text)))
    report(chosen.length)
  })()
})

// What is loaded on first use is loaded now: it is no answer to a hostile text.
for (let round = 0; round < 2; round += 1) {
  for (const subject of chosen) {
    for (const input of genuineInputs(subject)) await outcomeOf(subject, input)
  }
}
report(0)
