import type { Clock } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { costOf } from '../reconciler/cost-of.ts'
import { nextDue } from '../reconciler/next-due.ts'
import type { FlowPace } from '../reconciler/pace.ts'
import type { FlowRecord } from './flow-record.ts'
import type { DuePlan } from './flow-rows.ts'
import type { KeepableFlow } from './flow-set.ts'

/** A flow of the application's, ready to be asked. */
export interface KeptFlow {
  readonly flow: KeepableFlow<never>
  readonly pace: FlowPace
}

/** What keeping flows needs. */
export interface FlowKeeper {
  readonly database: Database
  readonly engine: Pick<JobEngine, 'send'>
  readonly clock: Clock
  /** A number from 0 to 1. */
  readonly random: () => number
  readonly flows: ReadonlyMap<string, KeptFlow>
}

/** When a state is asked about next, and out of which budget. */
export function planFor(
  { clock, random }: Pick<FlowKeeper, 'clock' | 'random'>,
  { pace }: KeptFlow,
  state: FlowRecord['state'],
  { polls, givesUpAt }: { readonly polls: number; readonly givesUpAt: number },
): DuePlan {
  const { budget } = costOf(state, pace)
  return { lane: budget.name, dueAt: nextDue(state, pace, { now: clock.now(), round: polls, random }, givesUpAt) }
}
