import type { Evidence } from '../result/authentication-result.ts'
import type { JsonObject, JsonValue } from '../vocabulary/json.ts'

/** What the cardholder's browser reports: a hint, never a proof. */
export type BrowserEvent = {
  /** The action's id, so that a late report is known as late. */
  readonly actionId?: string
} & (
  | { readonly type: 'frame'; readonly outcome: 'completed' | 'timed-out' | 'closed' | 'blocked' }
  | { readonly type: 'return'; readonly parameters: Readonly<Record<string, string>> }
  | { readonly type: 'script'; readonly script: string; readonly payload: JsonValue }
)

/** What a provider's callback says, as the receiver hands it over. */
export type CallbackEvent<P extends string = string> = {
  readonly type: 'callback'
  readonly provider: P
  /** Equals `state.id`. */
  readonly id: string
  readonly evidence: Evidence
  /** The same for every repetition; from signed or fetched material only. */
  readonly dedupeKey: string
  /** The adapter's own. */
  readonly data: JsonObject
}

/** Time has passed: ask the provider. */
export type PollEvent = { readonly type: 'poll' }

/** What moves a flow on. */
export type AuthenticationEvent<P extends string = string> = BrowserEvent | CallbackEvent<P> | PollEvent
