import type { ClientOptions } from '../call/options.ts'
import type { BrowserEvent, PollEvent } from '../flow/event.ts'
import type { AuthenticationStep } from '../flow/step.ts'
import type { Money } from '../vocabulary/money.ts'
import type { FetchLike } from '../vocabulary/platform.ts'
import type { Fault } from './fault.ts'
import type { PlannedFault } from './fault-plan.ts'
import type { OpenAuthentication } from './open-authentication.ts'

/** What every fake can play; a provider may have more. */
export type Scenario =
  | 'frictionless'
  | 'fingerprint'
  | 'challenge'
  | 'fingerprint-challenge'
  | 'failed'
  | 'rejected'
  | 'declined'

/** How the cardholder behaves. */
export type CardholderAnswer = 'pass' | 'fail' | 'cancel' | 'abandon'

/**
 * One thing that a fake gateway was asked for and took up. A refused request (no such token, a missing field) and a call
 * that only reads leave no entry.
 */
export interface LedgerEntry {
  /** The client's method, `purchase`. */
  readonly operation: string
  readonly amount?: Money
  /**
   * The cardholder pays for this: money was reserved or taken. So the entries that say so count the charges.
   *
   * It stands at the operation that asked for the money, from the moment at which the payment has succeeded: a purchase
   * waits for its challenge uncharged. A decline never counts, checking a card neither; a capture takes what its
   * authorization has counted already. A void or a credit is an entry of its own and takes no count back: what was
   * charged has been charged.
   */
  readonly charged: boolean
}

/** A fake gateway: a `fetch` over a small state machine. It charges twice when it is asked twice. */
export interface ProviderSandbox<Options extends ClientOptions, FlowRequest, Scenarios extends string = Scenario> {
  /** Credentials, base URL and an in-process `fetch`: hand them to `create…Client`, nothing else to set up. */
  readonly clientOptions: Options & Required<Pick<ClientOptions, 'fetch'>>
  /** A request that plays a scenario at this gateway: its test card, amount or token filled in. */
  request(scenario: Scenarios, overrides?: Partial<FlowRequest>): FlowRequest
  /** The gateway itself. With msw: `http.all(sandbox.origin + '/*', ({ request }) => sandbox.fetch(request))`. */
  readonly fetch: FetchLike
  readonly origin: string
  /** Plays the cardholder: does what the step asks and tells what the browser would report. */
  answer(step: AuthenticationStep, how?: CardholderAnswer): Promise<BrowserEvent | PollEvent>
  /** The next `times` requests (one by default), of one operation or of any, go wrong. */
  fail(fault: Fault, on?: { readonly operation?: string; readonly times?: number }): void
  /** What `fail` takes: one name for each of the client's methods. */
  readonly operations: readonly string[]
  /** What `fail` planned and no request has used up, in the order of planning. */
  readonly faults: readonly PlannedFault[]
  /** Takes back what `fail` planned. */
  recover(): void
  /** Authentications whose cardholder still has something to do, oldest first. */
  readonly open: readonly OpenAuthentication[]
  /** What the gateway did, for assertions: charges count here. */
  readonly ledger: readonly LedgerEntry[]
  /** Forgets everything. */
  reset(): void
}
