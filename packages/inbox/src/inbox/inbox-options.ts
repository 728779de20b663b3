import type { CallbackEvent, Clock } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import type { EventContext } from '../delivery/event-context.ts'
import type { FlowMakers } from '../flows/flow-set.ts'
import type { FlowsOptions } from '../flows/open-flows.ts'
import type { RetentionDays } from '../retention/retention-rules.ts'

/** How an inbox is opened. */
export interface InboxOptions<Makers extends FlowMakers = FlowMakers> extends FlowsOptions<Makers> {
  /** `openPostgres(…)` or `await openPglite(…)`. It stays open when the inbox stops. */
  readonly database: Database
  /**
   * Takes each event: at least once, in order within one flow, and exactly once as far as it writes through `context.sql`. If it fails,
   * all that it wrote there is undone, and it hears the event again later.
   */
  readonly onEvent?: ((event: CallbackEvent, context: EventContext) => void | Promise<void>) | undefined
  /**
   * Hears what went wrong where nobody waits: an `onEvent` that failed, a database that was away. Log it with care: an error of your own
   * may hold anything.
   */
  readonly onError?: ((error: unknown) => void) | undefined
  /** When an event that fails is tried again, and for how long. */
  readonly attempts?: AttemptOptions | undefined
  /** Events that this process handles at the same time. 8 by default, at least 2; each holds a connection meanwhile. */
  readonly concurrency?: number | undefined
  /** Looks for work that nobody announced this often, in milliseconds. 1,000 by default, at least 500. */
  readonly pollEveryMs?: number | undefined
  /**
   * What is kept of an error beside its event, for a person. By default the message of the family's own errors, which hold no
   * value, and of others the name alone.
   */
  readonly describeError?: ((error: unknown) => string) | undefined
  /** How much of what was not believed is kept. 1,000 callbacks and 64 MiB by default. */
  readonly refused?: { readonly maxEntries?: number | undefined; readonly maxBytes?: number | undefined } | undefined
  /** For how many days what has ended is kept: 90 for flows and claims of callbacks, 30 for events, 14 for what was not believed. At least 1, for claims 7. */
  readonly retention?: { readonly [Kind in keyof RetentionDays]?: number | undefined } | undefined
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for the jitter of pauses. `Math.random` by default. */
  readonly random?: (() => number) | undefined
}

/** Attempts and the pauses between them, which double. With the defaults, twelve attempts take about two hours. */
export interface AttemptOptions {
  /** After so many an event is set aside. 12 by default. */
  readonly max?: number | undefined
  /** After the first failure, in whole seconds; 0 tries again at once. 2 by default. */
  readonly firstPauseSeconds?: number | undefined
  /** In whole seconds. 3,600 by default. */
  readonly longestPauseSeconds?: number | undefined
  /** How long `onEvent` may take, in milliseconds; then its transaction is rolled back. 60,000 by default. */
  readonly handleWithinMs?: number | undefined
}
