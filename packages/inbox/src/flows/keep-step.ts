import type { AuthenticationStep } from '@three-ds/core'
import { announceEnd } from './announce-end.ts'
import { type FlowKeeper, type KeptFlow, planFor } from './flow-keeper.ts'
import type { FlowRecord } from './flow-record.ts'
import { moveFlow, postponeFlow } from './flow-rows.ts'

/** What moved a flow, for its timeline. */
export type FlowCause = 'start' | 'browser' | 'callback' | 'poll'

/**
 * Writes the step that a flow has come to, over the state that was read. An end is queued for the application in the same transaction.
 *
 * @returns false where somebody else was first: what stands in the database is at least as far
 */
export async function keepStep(
  keeper: FlowKeeper,
  kept: KeptFlow,
  from: FlowRecord,
  step: AuthenticationStep,
  cause: FlowCause,
): Promise<boolean> {
  const { state } = step
  const givesUpAt = Date.parse(from.givesUpAt)
  if (state.revision === from.state.revision) {
    const polls = from.polls + 1
    const plan = planFor(keeper, kept, state, { polls, givesUpAt })
    await postponeFlow(keeper.database, from, { ...plan, state, polls })
    return true
  }
  const { id, name } = from
  const now = keeper.clock.now()
  // What has timed out is asked about no more, wherever it moves but to its end.
  const status = step.type === 'done' ? 'done' : from.status
  const { lane, dueAt } = planFor(keeper, kept, state, { polls: 0, givesUpAt })
  const to = { state, status, lane, dueAt: status === 'pending' ? dueAt : undefined, now }
  return keeper.database.transaction(async (sql) => {
    const moved = await moveFlow(sql, from, to, cause)
    if (moved && step.type === 'done') {
      await announceEnd(sql, { engine: keeper.engine, now: () => now }, { id, name, ending: 'done', step })
    }
    return moved
  })
}
