import type { CallbackReceiver, SeenStore } from '@three-ds/core'
import type { Flows } from '../flows/create-flows.ts'
import type { FlowMakers } from '../flows/flow-set.ts'
import type { InboxMetrics } from '../metrics/inbox-metrics.ts'
import type { InboxCounters } from '../operations/counters.ts'
import type { InboxHealth } from '../operations/read-health.ts'
import type { PageOptions } from '../page/create-page.ts'
import type { InboxReceiverOptions } from '../receive/receiver-options.ts'
import type { Reconciler } from '../reconciler/create-reconciler.ts'
import type { Forgotten } from '../retention/forget-flow.ts'
import type { RefusedCallbacks } from '../set-aside/refused-callbacks.ts'
import type { SetAsideEvents } from '../set-aside/set-aside-events.ts'

/** A durable inbox: one of these in each process, all over one database. */
export interface Inbox<Makers extends FlowMakers = FlowMakers> {
  /**
   * A receiver whose events are stored before they are acknowledged.
   *
   * `make` is the provider's own `create…CallbackReceiver` with the inbox's options spread into it. The name is kept with each
   * event and takes part in its de-duplication: one for each account of a gateway, the same on all machines and after each release.
   *
   * @throws ThreeDSError `invalid-input` where the name is blank or taken
   */
  receive(name: string, make: (options: InboxReceiverOptions) => CallbackReceiver): CallbackReceiver
  /** Claims that all machines share: hand it to every `create…Flow({ seen })`. */
  readonly seen: SeenStore
  /** Flows that are kept: start and resume them here, on any machine. */
  readonly flows: Flows<Makers>
  /** Asks about flows that nobody reports of; `start` has it run. */
  readonly reconciler: Pick<Reconciler, 'runDue'>
  /** Events that the application did not take, for a person. */
  readonly setAside: SetAsideEvents
  /** Callbacks that were not believed, for a person. */
  readonly refused: RefusedCallbacks
  /** Begins to hand events to `onEvent`, and to ask about flows that are due. A process that only receives never calls it. */
  start(): Promise<void>
  /**
   * Takes nothing any more: receivers answer 503, and no new work is begun. Waits for what runs, at most `withinMs` (10,000 by default);
   * then its transactions are rolled back, and another process takes it up. The database stays open.
   */
  stop(withinMs?: number): Promise<void>
  /**
   * Deletes what is kept of a flow: state, moves, callbacks, and what the application has not heard of it yet. The claims stay, which hold
   * its key alone: without them the same order could be paid again.
   *
   * @throws InboxError `conflict`, retryable, while a start or a call about the flow is under way: what it comes to has to be kept first
   */
  forget(id: string): Promise<Forgotten>
  /** Deletes what is older than `retention` says; `start` has it done every hour, on one machine. Answers how many rows went. */
  sweep(): Promise<number>
  /** How it goes: see `toOpenMetrics` for its text. */
  metrics(): Promise<InboxMetrics>
  /**
   * A page for operators: pending, done, timed-out and set-aside flows as a table, each with its timeline; replays and discards what
   * is set aside. It shows no state, no event and no body, and runs no script. Forms count only if this page has sent them.
   */
  page(options: PageOptions): (request: Request) => Promise<Response>
  /** What this process has done since it started. */
  counters(): InboxCounters
  /** Whether the database answers, and what waits. */
  health(): Promise<InboxHealth>
}
