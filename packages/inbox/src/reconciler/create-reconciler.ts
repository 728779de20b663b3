import { adoptStrays } from './adopt-strays.ts'
import { giveUpOverdue } from './give-up-overdue.ts'
import { type LaneParts, runLane } from './run-lane.ts'

/** Asks about flows that nobody reports of. */
export interface Reconciler {
  /** Begins to ask, and goes on until it is stopped. */
  start(): void
  /**
   * Asks about everything that is due now and whose budget allows it, and comes back: for tests, and for whoever wakes up now and then
   * instead of running.
   *
   * @returns how many flows were taken
   * @throws InboxError where the database fails
   */
  runDue(): Promise<number>
  /** Asks no more, and waits for the questions that are under way, whose calls it aborts. */
  stop(): Promise<void>
}

/** What a reconciler needs. */
export interface ReconcilerParts extends LaneParts {
  /** How long it sleeps where nothing is due, in milliseconds. */
  readonly everyMs: number
}

/** After the database has failed, in milliseconds. */
const afterFailureMs = 5_000

/** How often is looked for flows that no lane reaches in time, in milliseconds. */
const tendEveryMs = 600_000

/** Each budget has a lane of its own: one that is spent keeps no other one waiting. */
const lanesOf = ({ flows }: LaneParts): ReadonlySet<string> =>
  new Set([...flows.values()].flatMap(({ pace }) => [pace.read.budget.name, pace.find.budget.name]))

/** Any number of machines may run one: they share work and budgets through the database. */
export function createReconciler(parts: ReconcilerParts): Reconciler {
  const stopping = new AbortController()
  const { signal } = stopping
  const running: Promise<void>[] = []

  /** How long to sleep after a round. A little more or less each time: machines drift apart. */
  async function round(lane: string): Promise<number> {
    try {
      const { taken, freeAt } = await runLane(parts, lane, signal)
      if (freeAt !== undefined) return Math.max(0, freeAt - parts.clock.now())
      return taken > 0 ? 0 : parts.everyMs * (1 - parts.random() / 4)
    } catch (error) {
      if (!signal.aborted) parts.onError(error)
      return afterFailureMs
    }
  }

  async function keepAsking(lane: string): Promise<void> {
    while (!signal.aborted) {
      const pause = await round(lane)
      if (pause > 0) await parts.clock.sleep(pause, signal).catch(() => {})
    }
  }

  /** What waits for a lane is taken in first; whose time is over is told so last, after the lanes have had their time to ask. */
  async function keepTending(): Promise<void> {
    while (!signal.aborted) {
      try {
        await adoptStrays(parts.database, parts)
        await parts.clock.sleep(tendEveryMs, signal).catch(() => {})
        if (!signal.aborted) await giveUpOverdue(parts)
      } catch (error) {
        parts.onError(error)
        await parts.clock.sleep(afterFailureMs, signal).catch(() => {})
      }
    }
  }

  async function drain(lane: string): Promise<number> {
    let total = 0
    for (;;) {
      const { taken, freeAt } = await runLane(parts, lane, signal)
      total += taken
      if (taken === 0 || freeAt !== undefined) return total
    }
  }

  return {
    start: () => {
      if (running.length > 0 || signal.aborted) return
      if (parts.flows.size > 0) running.push(keepTending())
      for (const lane of lanesOf(parts)) running.push(keepAsking(lane))
    },
    runDue: async () => {
      await adoptStrays(parts.database, parts)
      const taken = await Promise.all([...lanesOf(parts)].map(drain))
      await giveUpOverdue(parts)
      return taken.reduce((total, one) => total + one, 0)
    },
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
    },
  }
}
