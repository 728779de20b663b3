import type { CallbackReceiver, Clock } from '@three-ds/core'
import type { CardholderAnswer, IssuerRenderer, ProviderSandbox } from '@three-ds/core/testing'
import type { SpreedlyFlowRequest } from '../authentication/flow-request.ts'
import type { SpreedlyClientOptions } from '../client.ts'
import type { SpreedlyScaRequest } from '../operations/sca-authenticate.ts'
import type { DeliverCallbacksOptions } from './callback-batches.ts'
import type { SpreedlyScaScenario } from './data/sca-outcomes.ts'
import type { SpreedlyScenario } from './data/scenarios.ts'
import type { SpreedlyRequestOverrides, SpreedlySandboxCards } from './scenario-request.ts'

/** What a sandbox can be told; nothing has to be. */
export interface SpreedlySandboxOptions {
  /** Time of everything that the fake does, and of the client that `clientOptions` makes. */
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for ids and cryptograms. `Math.random` by default; `seededRandom` repeats itself. */
  readonly random?: (() => number) | undefined
  readonly environmentKey?: string | undefined
  readonly accessSecret?: string | undefined
  /** Signs callbacks. */
  readonly signingSecret?: string | undefined
  /** Where it is served, for addresses in answers: `http://localhost:4000`, or with a path, `http://localhost:4000/spreedly`. */
  readonly origin?: string | undefined
  /** Makes HTML of the issuer's pages: plain ones by default, and `@three-ds/sandbox` has better ones. */
  readonly renderIssuerPage?: IssuerRenderer | undefined
}

/** A fake Spreedly: its API, its test gateway, an issuer and a cardholder. */
export interface SpreedlySandbox extends ProviderSandbox<SpreedlyClientOptions, SpreedlyFlowRequest, SpreedlyScenario> {
  readonly gatewayToken: string
  readonly scaProviderKey: string
  readonly signingSecret: string
  /** Tokens of test cards in the vault. They are retained: they can be charged any number of times. */
  readonly cards: SpreedlySandboxCards
  /** A purchase that plays a scenario. The fields of `overrides.transaction` are laid over its own, one by one. */
  request(scenario: SpreedlyScenario, overrides?: SpreedlyRequestOverrides): SpreedlyFlowRequest
  /** A stand-alone authentication that plays a scenario, for `client.scaAuthenticate`. */
  scaRequest(scenario: SpreedlyScaScenario, overrides?: Partial<SpreedlyScaRequest>): SpreedlyScaRequest
  /**
   * The cardholder's answer to a pending transaction without a flow: of a stand-alone authentication, or on a page of your own.
   *
   * @throws ThreeDSError `invalid-input` for a token that this sandbox does not know
   */
  decide(transactionToken: string, how: Exclude<CardholderAnswer, 'abandon'>): void
  /**
   * Posts to your receiver, signed, what has changed since the last delivery: twice, out of order, late, as you like.
   *
   * @returns the status of each answer, in the order of posting
   */
  deliverCallbacks(to: CallbackReceiver, how?: DeliverCallbacksOptions): Promise<readonly number[]>
}
