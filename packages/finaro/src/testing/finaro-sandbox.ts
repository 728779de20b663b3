import type { AuthenticationStep, CallbackReceiver, Clock } from '@three-ds/core'
import type { IssuerRenderer, ProviderSandbox } from '@three-ds/core/testing'
import type { FinaroFlowRequest } from '../authentication/flow-request.ts'
import type { FinaroClientOptions } from '../client.ts'
import type { FinaroScenario } from './data/scenarios.ts'
import type { FinaroTestCard } from './data/test-cards.ts'

/** What a sandbox can be told; nothing has to be. */
export interface FinaroSandboxOptions {
  /** Time of everything that the fake does, and of the client that `clientOptions` makes. */
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for ids and cryptograms. `Math.random` by default; `seededRandom` repeats itself. */
  readonly random?: (() => number) | undefined
  readonly accessToken?: string | undefined
  /** Where it is served, for addresses in answers: `http://localhost:4000`, or with a path, `http://localhost:4000/finaro`. */
  readonly origin?: string | undefined
  /**
   * Does Invoice Information know an invoice that only 3-D Secure has seen? No source says; true by default, so that code
   * which takes such an answer for a payment fails here.
   */
  readonly findsAuthentications?: boolean | undefined
  /** Makes HTML of the issuer's pages: plain ones by default, and `@three-ds/sandbox` has better ones. */
  readonly renderIssuerPage?: IssuerRenderer | undefined
}

/** Something for each test card. */
export type FinaroSandboxCards = Readonly<Record<FinaroTestCard, string>>

/** A fake Finaro: its API, Shift4's test host, an issuer and a cardholder. */
export interface FinaroSandbox extends ProviderSandbox<FinaroClientOptions, FinaroFlowRequest, FinaroScenario> {
  /** Numbers of the test cards. */
  readonly cards: FinaroSandboxCards
  /** Their tokens (GTV): `card: { token: { value: sandbox.tokens.challenge } }`. */
  readonly tokens: FinaroSandboxCards
  /** Good once, with `clientGuid`, for an access token. */
  readonly authToken: string
  readonly clientGuid: string
  /** An authentication that plays a scenario. A member of `overrides` replaces the whole member. */
  request(scenario: FinaroScenario, overrides?: Partial<FinaroFlowRequest>): FinaroFlowRequest
  /**
   * The issuer's notification that the fingerprint of this step was taken, posted to your receiver.
   *
   * @returns the status of the receiver's answer
   * @throws ThreeDSError `invalid-input` for a step that is no fingerprint of this sandbox
   */
  deliverNotification(step: AuthenticationStep, to: CallbackReceiver): Promise<number>
}
