import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault, PlannedFault } from './fault-plan.ts'

/** What the plan is carried out on. */
export interface PlanParts {
  /** How much of all work is done, from 0 to 1. */
  readonly progress: () => Promise<number>
  readonly isOver: () => boolean
  readonly strike: (fault: Fault) => Promise<void>
}

const lookEveryMs = 200

/** Strikes when it is time, and looks away from a database that does not answer. */
export async function followPlan(plan: readonly PlannedFault[], parts: PlanParts): Promise<void> {
  for (const { at, fault } of plan) {
    while (!parts.isOver() && (await parts.progress()) < at) await sleep(lookEveryMs)
    if (parts.isOver()) return
    await parts.strike(fault)
  }
}
