import type { Clock } from '@three-ds/core'
import { InboxError } from '../errors/inbox-error.ts'

/** How handlers learn that their process ends. */
export interface Shutdown {
  /** Aborts when the time for an orderly end is over. */
  readonly signal: AbortSignal
  /** Does the work of ending; what still runs after `ms` milliseconds is told to let go. */
  after(ms: number, work: () => Promise<unknown>): Promise<void>
}

/**
 * The end of a process. Its own signal and not the job engine's, since that one writes to the database before it tells, and on the embedded
 * one a handler may hold the only connection.
 */
export function createShutdown(clock: Clock): Shutdown {
  const ending = new AbortController()
  return {
    signal: ending.signal,
    after: async (ms, work) => {
      const waiting = new AbortController()
      const patience = clock.sleep(ms, waiting.signal).then(
        () => ending.abort(processEnds()),
        () => {},
      )
      try {
        await work()
      } finally {
        waiting.abort()
        await patience
      }
    },
  }
}

/** Retryable: the event uses up no attempt, and another process has it next. */
const processEnds = () =>
  new InboxError({
    code: 'closed',
    message: 'the process ended before the application had handled the event',
    remedy: 'Nothing of it was stored: it is handled again.',
    retryable: true,
  })
