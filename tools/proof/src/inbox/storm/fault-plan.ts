/** What is done to the shop in the middle of its work. */
export type Fault = 'kill-worker' | 'stop-worker' | 'cut-connections' | 'crash-database'

/** A fault, and when: at this share of all work, from 0 to 1. */
export interface PlannedFault {
  readonly at: number
  readonly fault: Fault
}

/** In this order, again and again: most of what happens is a process that dies. */
const cycle: readonly Fault[] = ['kill-worker', 'cut-connections', 'kill-worker', 'crash-database', 'stop-worker']

/**
 * So many faults, spread over the work, each somewhere in its own share of it. The same numbers make the same plan.
 *
 * Nothing is done in the last tenth: what is left then has to end by itself.
 */
export function planFaults(count: number, random: () => number): readonly PlannedFault[] {
  return Array.from({ length: count }, (_, index) => ({
    at: (0.9 * (index + random())) / count,
    fault: cycle[index % cycle.length] ?? 'kill-worker',
  }))
}
