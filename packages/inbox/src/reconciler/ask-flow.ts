import { currentStep, isThreeDSError } from '@three-ds/core'
import { announceEnd } from '../flows/announce-end.ts'
import { timedOutRemedy } from '../flows/flow-ending.ts'
import { type FlowKeeper, type KeptFlow, planFor } from '../flows/flow-keeper.ts'
import type { FlowRecord } from '../flows/flow-record.ts'
import { postponeFlow, timeFlowOut } from '../flows/flow-rows.ts'
import { registered, resumeOnce } from '../flows/resume-kept-flow.ts'
import { closeBudget } from './budget.ts'
import { costOf } from './cost-of.ts'
import { problemOf } from './problem-of.ts'

/** What asking needs, beyond keeping flows. */
export interface AskParts extends FlowKeeper {
  /** Hears what goes wrong while nobody waits for an answer. */
  readonly onError: (error: unknown) => void
}

/** What became of one question. */
export type Asked = 'moved' | 'unmoved' | 'failed' | 'timed-out'

/** How long nobody is asked where a provider wants fewer questions and names no time, in milliseconds. */
const throttledMs = 30_000

/**
 * The longest that a budget is closed for all machines at once, in milliseconds, whatever pause the provider names: one answer must not
 * stop all questions for a day. Then one question is asked, and whoever still wants none says so again.
 */
const longestClosedMs = 15 * 60 * 1_000

/**
 * Asks about one flow that this machine has taken, out of a budget that has granted the calls, and writes what came of it. What goes wrong at the provider is written beside the flow,
 * and the flow is asked about again.
 *
 * @throws InboxError where the database fails: the flow is due again when its lease is over
 */
export async function askFlow(parts: AskParts, record: FlowRecord, signal: AbortSignal): Promise<Asked> {
  const { database, clock } = parts
  const kept = registered(parts, record.name)
  const cost = costOf(record.state, kept.pace)
  try {
    const { step } = await resumeOnce(parts, record, { type: 'poll' }, { signal })
    if (step.state.revision > record.state.revision) return 'moved'
    if (isPatienceOver(parts, record)) return await giveUp(parts, record)
    if (step.note !== undefined) await postpone(parts, kept, record)
    return 'unmoved'
  } catch (error) {
    if (signal.aborted) throw error
    parts.onError(error)
    if (isThreeDSError(error) && error.code === 'rate-limited') {
      const pauseMs = Math.min(error.retryAfterMs ?? throttledMs, longestClosedMs)
      await closeBudget(database, cost.budget, clock.now() + pauseMs)
    }
    if (isPatienceOver(parts, record)) return giveUp(parts, record)
    await postpone(parts, kept, record, error)
    return 'failed'
  }
}

const isPatienceOver = ({ clock }: AskParts, { givesUpAt }: FlowRecord): boolean => clock.now() >= Date.parse(givesUpAt)

async function postpone(parts: AskParts, kept: KeptFlow, record: FlowRecord, error?: unknown): Promise<void> {
  const polls = record.polls + 1
  const { state } = record
  const plan = planFor(parts, kept, state, { polls, givesUpAt: Date.parse(record.givesUpAt) })
  const problem = error === undefined ? undefined : problemOf(error)
  await postponeFlow(parts.database, record, { ...plan, state, polls, problem })
}

/** Patience is over: the application hears so, once for each flow, and nobody asks any more. */
export async function giveUp(parts: AskParts, record: FlowRecord): Promise<Asked> {
  const { id, name, state } = record
  const now = parts.clock.now()
  const ended = await parts.database.transaction(async (sql) => {
    const timedOut = await timeFlowOut(sql, record, now)
    if (timedOut === 'first') {
      const ending = { id, name, ending: 'timed-out', step: currentStep(state), remedy: timedOutRemedy } as const
      await announceEnd(sql, { engine: parts.engine, now: () => now }, ending)
    }
    return timedOut
  })
  return ended === 'moved' ? 'moved' : 'timed-out'
}
