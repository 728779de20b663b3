import type { CallbackEvent } from '@three-ds/core'
import type { FlowKeeper } from './flow-keeper.ts'
import { busyFlow } from './flow-refusals.ts'
import { readFlow } from './flow-rows.ts'
import { resumeOnce } from './resume-kept-flow.ts'

/**
 * Moves the flow that a stored callback is about, before the application hears of the callback. One that is about no kept flow (a capture,
 * an order of before) moves nothing.
 *
 * @throws InboxError `conflict`, retryable, where another process is at the flow; what `resume` throws, where the provider cannot be asked
 */
export async function hearCallback(keeper: FlowKeeper, event: CallbackEvent, signal: AbortSignal): Promise<void> {
  const record = await readFlow(keeper.database, event.id)
  if (record === undefined || record.status === 'done') return
  const { busy } = await resumeOnce(keeper, record, event, { signal })
  if (busy) throw busyFlow()
}
