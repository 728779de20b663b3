import { type CallbackReceiver, type Clock, systemClock } from '@three-ds/core'
import {
  type CardholderAnswer,
  createFakeFetch,
  createFaultPlan,
  createIdSource,
  createLedger,
  type ProviderSandbox,
} from '@three-ds/core/testing'
import type { SpreedlyFlowRequest } from '../authentication/flow-request.ts'
import type { SpreedlyClientOptions } from '../client.ts'
import type { SpreedlyScaRequest } from '../operations/sca-authenticate.ts'
import type { DeliverCallbacksOptions } from './callback-batches.ts'
import { answer, knownTransaction } from './cardholder/answer.ts'
import { refusals } from './data/refusals.ts'
import type { SpreedlyScaScenario } from './data/sca-outcomes.ts'
import type { SpreedlyScenario } from './data/scenarios.ts'
import { deliverCallbacks } from './deliver-callbacks.ts'
import { guard } from './endpoints/guard.ts'
import { errorReply } from './endpoints/reply.ts'
import { spreedlyRoutes } from './endpoints/routes.ts'
import { cardTokens, presetCards } from './preset-cards.ts'
import {
  type SpreedlyRequestOverrides,
  type SpreedlySandboxCards,
  scaRequest,
  scenarioRequest,
} from './scenario-request.ts'
import { decide } from './state/decide.ts'
import type { FakeSpreedly } from './state/fake-spreedly.ts'
import { createFakeState } from './state/fake-state.ts'
import { makeToken } from './state/make-token.ts'
import type { IssuerAnswer } from './state/standing.ts'

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

/** Reserved for tests (RFC 6761): a request that escapes the fake reaches nobody. */
const defaultOrigin = 'https://core.spreedly.test'

function createFake(
  options: SpreedlySandboxOptions,
  cards: SpreedlySandboxCards,
  ids: FakeSpreedly['ids'],
): FakeSpreedly {
  const { clock = systemClock, random = Math.random } = options
  const ledger = createLedger()
  return {
    origin: (options.origin ?? defaultOrigin).replace(/\/+$/, ''),
    environmentKey: options.environmentKey ?? makeToken(ids),
    accessSecret: options.accessSecret ?? makeToken(ids) + makeToken(ids),
    signingSecret: options.signingSecret ?? makeToken(ids) + makeToken(ids),
    gatewayToken: makeToken(ids),
    scaProviderKey: makeToken(ids),
    clock,
    random,
    ids,
    ledger,
    state: createFakeState(presetCards(cards, clock.now()), ledger),
  }
}

/**
 * A fake Spreedly in memory. It plays the test data of Spreedly's own test gateway, has no network and no timer, and
 * charges twice when it is asked twice. Two sandboxes share nothing.
 *
 * @example
 * ```ts
 * import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const sandbox = createSpreedlySandbox()
 * const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
 * let step = await flow.start(sandbox.request('fingerprint-challenge'))
 * while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
 * console.log(step.kind === 'payment' && step.payment.status) // captured
 * ```
 */
export function createSpreedlySandbox(options: SpreedlySandboxOptions = {}): SpreedlySandbox {
  const ids = createIdSource(options.random ?? Math.random)
  const cards = cardTokens(ids)
  const fake = createFake(options, cards, ids)
  const { origin, environmentKey, accessSecret, gatewayToken, scaProviderKey, signingSecret, clock, random } = fake
  const routes = spreedlyRoutes(fake)
  const faults = createFaultPlan([...new Set(routes.map(({ operation }) => operation))])
  const fetch = createFakeFetch({
    routes,
    faults,
    clock,
    basePath: new URL(origin).pathname.replace(/\/$/, ''),
    guard: (call) => guard(fake, call),
    otherwise: (call) => guard(fake, call) ?? notFound(),
    headers: () => ({ 'x-request-id': ids.uuid() }),
  })
  return {
    clientOptions: { environmentKey, accessSecret, baseUrl: `${origin}/v1`, fetch, clock, random },
    fetch,
    origin,
    gatewayToken,
    scaProviderKey,
    signingSecret,
    cards,
    request: (scenario, overrides = {}) => scenarioRequest(fake, cards, scenario, overrides),
    scaRequest: (scenario, overrides = {}) => scaRequest(cards, scenario, overrides),
    answer: async (step, how = 'pass') => answer(fake, step, how),
    decide: (token: string, how: IssuerAnswer) => {
      decide(fake, knownTransaction(fake, token), how)
    },
    deliverCallbacks: (to, how) => deliverCallbacks(fake, to, how),
    fail: (fault, on) => faults.add(fault, on),
    get ledger() {
      return fake.ledger.entries()
    },
    reset: () => {
      fake.state.clear()
      fake.ledger.clear()
      faults.clear()
    },
  }
}

function notFound() {
  const { status, ...error } = refusals.noSuchPage
  return errorReply(status, [error])
}
