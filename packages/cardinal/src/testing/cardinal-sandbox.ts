import type { AuthenticationStep, BrowserEvent, CallbackReceiver, Clock, PollEvent } from '@three-ds/core'
import type { CardholderAnswer, IssuerRenderer, ProviderSandbox } from '@three-ds/core/testing'
import type { CardinalFlowRequest } from '../authentication/flow-request.ts'
import type { CardinalClientOptions } from '../client.ts'
import type { CardinalCardPayment } from '../schemas/card-payment.ts'
import type { CardinalOutcome } from './data/outcomes.ts'
import type { CardinalScenario } from './data/scenarios.ts'
import type { DeliverCallbacksOptions } from './deliver-callbacks.ts'
import type { CardinalRequestOverrides } from './scenario-request.ts'

/** What a sandbox can be told; nothing has to be. */
export interface CardinalSandboxOptions {
  /** Time of everything that the fake does, and of the client that `clientOptions` makes. */
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for ids and cryptograms. `Math.random` by default; `seededRandom` repeats itself. */
  readonly random?: (() => number) | undefined
  readonly apiIdentifier?: string | undefined
  readonly orgUnitId?: string | undefined
  /** Signs the JWTs. */
  readonly apiKey?: string | undefined
  /** Basic auth of Verifone's API. */
  readonly userId?: string | undefined
  readonly verifoneApiKey?: string | undefined
  /** Where it is served: `http://localhost:4000`, or with a path, `http://localhost:4000/cardinal`. */
  readonly origin?: string | undefined
  /** Makes HTML of the issuer's pages: plain ones by default, and `@three-ds/sandbox` has better ones. */
  readonly renderIssuerPage?: IssuerRenderer | undefined
}

/** What the cardholder does: behaves in some way, or enters this very code. 1234 is the right one. */
export type CardinalCardholderAnswer = CardholderAnswer | { readonly otp: string }

/** A fake Cardinal behind a fake Verifone: both APIs, an issuer, a cardholder, Songbird in the page. */
export interface CardinalSandbox extends ProviderSandbox<CardinalClientOptions, CardinalFlowRequest, CardinalScenario> {
  /** Of Verifone's API, for calls past the client. */
  readonly credentials: { readonly userId: string; readonly apiKey: string }
  /** `threeds_contract_id` of lookups. */
  readonly contractId: string
  /** `payment_provider_contract` of payments. */
  readonly paymentContractId: string
  /** The card that plays each outcome: Visa's of 2.2, or the one that there is. All of them: `cardinalTestCards`. */
  readonly cards: Readonly<Record<CardinalOutcome, string>>
  /**
   * A session and a lookup that play a scenario; the fields of `overrides.lookup` are laid over its own. The page is set up
   * with the session. Its JWT is not signed, since signing takes a promise: where one is checked, give a session of
   * `client.createSession` and call `setUp` with its JWT.
   */
  request(scenario: CardinalScenario, overrides?: CardinalRequestOverrides): CardinalFlowRequest
  /** A payment of what a request authenticates: the same card, amount, currency and reference, without `threed_authentication`. */
  payment(request: CardinalFlowRequest): CardinalCardPayment
  /** `encrypted_card` of a card number, readable by this fake. Nothing is encrypted. */
  encryptCard(number: string): string
  /** A `reuse_token` for a card number. */
  reuseToken(number: string): string
  /**
   * Songbird in the page: `Cardinal.setup('init', { jwt })`, and `jwt.update` where it is called again.
   *
   * @returns what `payments.setupComplete` reports
   * @throws ThreeDSError `invalid-input` for a token that Songbird would not take
   */
  setUp(jwt: string): Promise<{ readonly sessionId: string }>
  /**
   * Plays Songbird, cardholder and issuer for one step, and tells what `payments.validated` reports: the response JWT is
   * really signed. Faults of the operation `continue` fall here: no token comes then.
   */
  answer(step: AuthenticationStep, how?: CardinalCardholderAnswer): Promise<BrowserEvent | PollEvent>
  /**
   * Posts to your receiver the response JWTs of sessions with a `ConfirmUrl`: twice, out of order, as you like.
   *
   * @returns the status of each answer, in the order of posting
   */
  deliverCallbacks(to: CallbackReceiver, how?: DeliverCallbacksOptions): Promise<readonly number[]>
}
