import { createFakeFetch, createFaultPlan, createIdSource } from '@three-ds/core/testing'
import { answer, knownTransaction } from './cardholder/answer.ts'
import { refusals } from './data/refusals.ts'
import { deliverCallbacks } from './deliver-callbacks.ts'
import { guard } from './endpoints/guard.ts'
import { errorReply } from './endpoints/reply.ts'
import { spreedlyRoutes } from './endpoints/routes.ts'
import { cardTokens } from './preset-cards.ts'
import { scaRequest, scenarioRequest } from './scenario-request.ts'
import type { SpreedlySandbox, SpreedlySandboxOptions } from './spreedly-sandbox.ts'
import { createFake } from './state/create-fake.ts'
import { decide } from './state/decide.ts'
import { openAuthentications } from './state/open-authentications.ts'
import type { IssuerAnswer } from './state/standing.ts'

/**
 * A fake Spreedly in memory. It plays the test data of Spreedly's own test gateway, has no network and no timer, and
 * charges twice when it is asked twice. Two sandboxes share nothing.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
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
    operations: faults.operations,
    get faults() {
      return faults.planned()
    },
    recover: () => faults.clear(),
    get open() {
      return openAuthentications(fake)
    },
    get ledger() {
      return fake.ledger.entries()
    },
    reset: () => {
      fake.state.clear()
      fake.ledger.clear()
      fake.issuer.clear()
      faults.clear()
    },
  }
}

function notFound() {
  const { status, ...error } = refusals.noSuchPage
  return errorReply(status, [error])
}
