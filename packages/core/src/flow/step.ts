import type { PaymentResult } from '../payment/payment-result.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import type { ChallengeWindowSize } from '../vocabulary/browser-data.ts'
import type { IsoDateTime, JsonObject } from '../vocabulary/json.ts'

/** What the cardholder's browser has to do. JSON to hand to the page; `@three-ds/browser` runs it. */
export type BrowserAction = {
  /** Comes back in the event, so that a late one is known as late. */
  readonly id: string
} & (
  | {
      readonly type: 'frame'
      readonly url: string
      /** Posted as a form, where there are any. */
      readonly fields?: Readonly<Record<string, string>>
      readonly hidden: boolean
      readonly windowSize?: ChallengeWindowSize
      readonly timeoutMs?: number
    }
  | { readonly type: 'redirect'; readonly url: string; readonly fields?: Readonly<Record<string, string>> }
  | {
      /** The provider's own script; the package that made the action types its parameters. */
      readonly type: 'script'
      readonly script: string
      readonly parameters: JsonObject
    }
)

/** Why a flow asks again later. */
export type PollReason = 'processing' | 'throttled' | 'outcome-unknown' | 'in-progress'

/** The cardholder's browser works in the background, for at most ten seconds. */
export type FingerprintAt = { readonly type: 'fingerprint'; readonly action: BrowserAction }

/** The issuer's page is shown to the cardholder. */
export type ChallengeAt = { readonly type: 'challenge'; readonly action: BrowserAction }

/** The whole page goes away. */
export type RedirectAt = { readonly type: 'redirect'; readonly action: BrowserAction & { readonly type: 'redirect' } }

/** Ask again, not before the given time. */
export type PollAt = { readonly type: 'poll'; readonly notBefore: IsoDateTime; readonly reason: PollReason }

/** The end. `kind` says whether money may have moved: look at it first. */
export type DoneAt = { readonly type: 'done'; readonly authentication: AuthenticationResult } & (
  | {
      /** Nothing has been charged: authorise next. */
      readonly kind: 'authentication'
    }
  | {
      /** The gateway took, or tried to take, the payment. */
      readonly kind: 'payment'
      readonly payment: PaymentResult
    }
)

/** Where a flow stands. Plain JSON; the state carries it, so a step survives a reload and another process. */
export type StepAt = FingerprintAt | ChallengeAt | RedirectAt | PollAt | DoneAt

/** JSON to keep on the server. No credential, no card number; once done it holds the result. */
export type AuthenticationState<P extends string = string> = {
  /** Version of this shape. */
  readonly version: 1
  readonly provider: P
  /** `provider:name`, the name under which callbacks arrive: Spreedly's `order_id`, ProcessOut's invoice. */
  readonly id: string
  /** Grows by one at each change: compare it when you write. */
  readonly revision: number
  readonly createdAt: IsoDateTime
  /** The provider's: a fingerprint has ten seconds, a challenge fifteen minutes. When it passes, ask; it never means "not charged". */
  readonly deadline?: IsoDateTime
  readonly step: StepAt
  /** The adapter's own; do not read it. */
  readonly data: JsonObject
}

/**
 * What happened to an event that was not simply applied. The step then stands where it stood: nothing to write.
 *
 * - `already-done`: the flow had ended. `repeated`: another process is at it, or was; what a page reported may be handed
 *   over again, and is heard once.
 * - `late`: meant for an earlier action. `foreign`: of another flow. `unexpected`: makes no sense at this step.
 * - `expired`: the provider's deadline has passed, and the provider says that nothing changed.
 */
export type StepNote = 'already-done' | 'repeated' | 'late' | 'foreign' | 'unexpected' | 'expired'

type Stateful<P extends string> = { readonly state: AuthenticationState<P>; readonly note?: StepNote }

/** Run the action in the background, then report. */
export type FingerprintStep<P extends string = string> = FingerprintAt & Stateful<P>
/** Show the action, then report. */
export type ChallengeStep<P extends string = string> = ChallengeAt & Stateful<P>
/** Send the page away. */
export type RedirectStep<P extends string = string> = RedirectAt & Stateful<P>
/** Ask again later. */
export type PollStep<P extends string = string> = PollAt &
  Stateful<P> & {
    /** What to do where nobody knows the outcome and asking again does not help. One sentence. */
    readonly remedy?: string
  }
/** The end. */
export type DoneStep<P extends string = string> = DoneAt & Stateful<P>

/** What a caller does next: one member for each thing that can be asked of it. */
export type AuthenticationStep<P extends string = string> =
  | FingerprintStep<P>
  | ChallengeStep<P>
  | RedirectStep<P>
  | PollStep<P>
  | DoneStep<P>
