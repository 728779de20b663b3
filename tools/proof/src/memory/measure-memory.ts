import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { HostileIdea } from '../hostile/idea.ts'
import type { MemoryReport } from './reader-process.ts'

/** What hostile texts cost a process in memory. */
export interface MemoryFigures {
  readonly readings: number
  /** With everything loaded and nothing hostile read, in MiB. */
  readonly baseMiB: number
  /** At most, while hostile texts were read. */
  readonly peakMiB: number
  /** The idea after which the peak stood where it stood. */
  readonly dearest: string
}

/** JavaScript objects that the reading process may hold, in MiB; with more it ends itself. */
const heapMiB = 128

/**
 * Feeds every idea, at one size, to every kind of reader in a process whose heap is bounded.
 *
 * @throws RangeError where that process ended before its time: its memory did not suffice
 */
export async function measureMemory(ideas: readonly HostileIdea[], size: number): Promise<MemoryFigures> {
  const child = fork(new URL('./reader-process.ts', import.meta.url), {
    execArgv: [
      `--max-old-space-size=${heapMiB}`,
      '--conditions=@three-ds/source',
      '--disable-warning=ExperimentalWarning',
    ],
    serialization: 'advanced',
  })
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new RangeError(`the reading process ended with ${code}`)),
  )
  // Heard below, where somebody waits; afterwards nobody does.
  ended.catch(() => undefined)
  const told = async (): Promise<MemoryReport> => {
    const [message] = await Promise.race([once(child, 'message'), ended])
    return message as MemoryReport // What `reader-process.ts` sends, and nothing else.
  }
  try {
    const base = await told()
    let [peakMiB, readings, dearest] = [base.peakMiB, 0, 'none']
    for (const idea of ideas) {
      const answer = told()
      child.send(idea.make(size))
      const next = await answer
      readings += next.readings
      if (next.peakMiB > peakMiB + 1) dearest = idea.name
      peakMiB = next.peakMiB
    }
    return { readings, baseMiB: base.peakMiB, peakMiB, dearest }
  } finally {
    child.kill()
  }
}
