import type { CallOptions } from '../call/options.ts'
import type { IsoDateTime, JsonObject } from '../vocabulary/json.ts'
import type { AuthenticationEvent } from './event.ts'
import type { AuthenticationState, BrowserAction, DoneAt, PollReason, StepNote } from './step.ts'

type WithoutId<Action> = Action extends unknown ? Omit<Action, 'id'> : never

/** An action without its id: the engine gives it one, so that late reports are known as late. */
export type ActionDraft = WithoutId<BrowserAction>

/** Where an adapter finds the flow. */
export type StepDraft =
  | { readonly type: 'fingerprint' | 'challenge'; readonly action: ActionDraft }
  | { readonly type: 'redirect'; readonly action: ActionDraft & { readonly type: 'redirect' } }
  | { readonly type: 'poll'; readonly reason: PollReason; readonly afterMs: number }
  | DoneAt

/** What a call came to: the flow stands elsewhere, or nothing changed and the note says why. */
export type Move =
  | {
      readonly step: StepDraft
      /** Replaces the adapter's data; left out, it stays. */
      readonly data?: JsonObject
      /** The provider's own limit for this step. */
      readonly deadline?: IsoDateTime
    }
  | { readonly note: StepNote }

/** What a request is called, before anything is sent. */
export interface Opening {
  /** The natural key: under it the flow is claimed, found again, and addressed by callbacks. */
  readonly key: string
  /** Kept in the state. No credential, no card number, no token of a card. */
  readonly data: JsonObject
}

/** What an adapter has at hand while it works. */
export interface FlowCall {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly options: CallOptions | undefined
  /** Wraps a call that makes the provider act: if its outcome is unknown, the flow finds out instead of throwing. */
  act<T>(work: () => Promise<T>): Promise<T>
}

/**
 * One provider behind the flow engine. The engine owns the guards (claims, revisions, notes, unknown outcomes); an adapter
 * owns what the provider means.
 */
export interface FlowAdapter<Request, P extends string> {
  readonly provider: P
  /** Whom the flow calls. Flows of one client share the default store, so that a flow made anew for each request claims too. */
  readonly client: object
  /** Names and checks a request. Sends nothing. */
  open(request: Request): Opening
  /** The one call that starts. Only whoever claimed the key gets here. */
  start(request: Request, call: FlowCall): Promise<Move>
  /** Applies an event to a state that is not done. Reads first; acts only through `call.act`. */
  resume(state: AuthenticationState<P>, event: AuthenticationEvent<P>, call: FlowCall): Promise<Move>
  /** Finds out by the natural key what became of the flow. Only reads. */
  find(state: AuthenticationState<P>, call: FlowCall): Promise<Move>
}
