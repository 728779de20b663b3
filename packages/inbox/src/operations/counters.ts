/** What this process has done since it started. Each only grows. */
export interface InboxCounters {
  /** Events that were stored. */
  readonly stored: number
  /** Events that were stored before, by whichever machine. */
  readonly duplicates: number
  /** Events whose transaction was past them already. */
  readonly overtaken: number
  /** Transactions of callbacks, or whole callbacks, that were not believed. */
  readonly refused: number
  /** Events that the application took. */
  readonly delivered: number
  /** Attempts that failed. */
  readonly failed: number
  /** Events that were set aside after their last attempt. */
  readonly setAside: number
  /** Questions about flows that the provider has answered. */
  readonly asked: number
  /** Questions that failed. */
  readonly askFailed: number
  /** Questions that waited, since a provider's budget was spent. */
  readonly budgetSpent: number
  /** Flows whose patience ended before they did. */
  readonly timedOut: number
}

/** Counters, and how to move one on. */
export interface CounterBoard {
  read(): InboxCounters
  count(name: keyof InboxCounters): void
}

/** All at zero. */
export function createCounterBoard(): CounterBoard {
  const counters: Record<keyof InboxCounters, number> = {
    stored: 0,
    duplicates: 0,
    overtaken: 0,
    refused: 0,
    delivered: 0,
    failed: 0,
    setAside: 0,
    asked: 0,
    askFailed: 0,
    budgetSpent: 0,
    timedOut: 0,
  }
  return {
    read: () => ({ ...counters }),
    count: (name) => {
      counters[name] += 1
    },
  }
}
