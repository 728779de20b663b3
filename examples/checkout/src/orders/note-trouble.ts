import type { OrderFile } from './order-file.ts'
import { toProblem } from './problem.ts'

/**
 * Does the work, and writes into the order's file what keeps it from going on.
 *
 * @throws whatever is no error of the library's
 */
export async function noteTrouble(
  file: Pick<OrderFile, 'timeline' | 'note'>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const problem = toProblem(error)
    file.timeline.add({ from: 'shop', to: 'shop', kind: 'trouble', text: 'could not go on', detail: problem.text })
    await file.note(problem)
  }
}
