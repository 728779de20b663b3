import type { InboxCounters } from '../operations/counters.ts'

/** What stands in the database: the same whichever machine is asked. Ages and times in seconds. */
export interface InboxFigures {
  /** Events and ends that the application has not taken yet, those that are held among them. */
  readonly eventsWaiting: number
  /** Age of the oldest of them; 0 where there is none. */
  readonly oldestEventSeconds: number
  readonly eventsSetAside: number
  readonly callbacksRefused: number
  /** Flows that are kept, by name and status. */
  readonly flows: readonly { readonly name: string; readonly status: string; readonly count: number }[]
  /** Age of the oldest pending flow; 0 where there is none. */
  readonly oldestFlowSeconds: number
  /** How long the flow has waited that should have been asked about longest ago; 0 where nobody waits. */
  readonly overdueSeconds: number
  /** From start to end, of the flows that were done in the last hour. */
  readonly timeToEnd: {
    readonly count: number
    readonly sum: number
    readonly p50: number
    readonly p95: number
    readonly p99: number
  }
}

/** Figures of the database, and what this process has done. */
export interface InboxMetrics extends InboxFigures {
  readonly counters: InboxCounters
}
