import { fromText } from '../fuzz/hostile-input.ts'
import type { Subject } from '../fuzz/subject.ts'

/** Whether a text is read or refused does not matter here: a refusal costs time, too. */
async function readOnce(subject: Subject, text: string): Promise<void> {
  try {
    await subject.read(fromText(text))
  } catch {
    // See above; what is thrown is judged elsewhere.
  }
}

/** Milliseconds that pass while a subject takes a text. Cheap to take, and spoiled by whatever else the machine does. */
export async function elapsed(subject: Subject, text: string): Promise<number> {
  const began = performance.now()
  await readOnce(subject, text)
  return performance.now() - began
}

/**
 * Milliseconds of this thread's processor time that one reading takes, whatever else the machine does. The clock of processor
 * time ticks every ten milliseconds on some systems, so the reading is repeated until that is little.
 */
export async function processorTime(subject: Subject, text: string, leastTotalMs: number): Promise<number> {
  const before = process.threadCpuUsage()
  for (let readings = 1; ; readings += 1) {
    await readOnce(subject, text)
    const { user, system } = process.threadCpuUsage(before)
    const total = (user + system) / 1000
    if (total >= leastTotalMs) return total / readings
  }
}
