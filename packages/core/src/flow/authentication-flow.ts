import type { CallOptions } from '../call/options.ts'
import type { SeenStore } from '../callback/seen-store.ts'
import type { Clock } from '../vocabulary/clock.ts'
import type { AuthenticationEvent } from './event.ts'
import type { AuthenticationState, AuthenticationStep } from './step.ts'

/**
 * One gateway behind the loop. `open` and `start` are properties (strict in their request), `resume` a method (so that flows of many
 * providers fit one Map).
 */
export interface AuthenticationFlow<Request, P extends string = string> {
  readonly provider: P
  /**
   * The state of a request before anything is sent; claims nothing. Store it before `start`: a process that dies in the middle
   * then leaves something to find, since resuming this state looks for what became of the request. Its `id` is that of the flow.
   *
   * @throws ThreeDSError `invalid-input` for what `start` would refuse
   */
  readonly open: (request: Request) => AuthenticationState<P>
  /**
   * Starts. The request carries its natural key (order id, invoice, unique token), which is claimed before anything is
   * sent: starting again, after a crash too, sends nothing but answers with a `poll` step that finds out.
   *
   * @throws ThreeDSError only where nothing was done: `not-sent` or `rejected`. An unknown outcome is a `poll` step.
   */
  readonly start: (request: Request, options?: CallOptions) => Promise<AuthenticationStep<P>>
  /**
   * Moves on: with what the browser reports, what a callback says, or `{ type: 'poll' }`. Any process may do it, hours
   * later. A finished flow, a stale state, another flow's event, the same event twice: all safe, and `note` says which.
   *
   * @throws ThreeDSError `state-refused` for a state that is not this provider's; else only where nothing was done, and
   * then the state that was handed in still stands
   */
  resume(
    state: AuthenticationState<P>,
    event: AuthenticationEvent<P>,
    options?: CallOptions,
  ): Promise<AuthenticationStep<P>>
  /** The same flow, started from your own order. */
  mapRequest<Own>(toRequest: (own: Own) => Request): AuthenticationFlow<Own, P>
}

/** Options of every `create…Flow`. */
export interface FlowOptions {
  /**
   * One actor a revision: claimed before the provider is called, so that two processes never act on one state.
   *
   * By default in memory, shared by the flows of one client: lossy, and shared with no other client, process or machine. Where
   * clients are made anew for each request, or several processes serve one order, an order that is started twice may be
   * charged twice: hand in a store that outlives them, your database for one. Its keys are `provider:order`: where several
   * accounts of one provider share a database, put the account before each key.
   */
  readonly seen?: SeenStore | undefined
  readonly clock?: Clock | undefined
}
