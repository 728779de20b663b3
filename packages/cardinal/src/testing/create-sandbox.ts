import { createFakeFetch, createFaultPlan } from '@three-ds/core/testing'
import { answer } from './cardholder/answer.ts'
import { pageOperation } from './cardholder/page-operation.ts'
import type { CardinalSandbox, CardinalSandboxOptions } from './cardinal-sandbox.ts'
import { type CardinalOutcome, outcomes } from './data/outcomes.ts'
import { refusals } from './data/refusals.ts'
import { deliverCallbacks } from './deliver-callbacks.ts'
import { encryptCard } from './encrypt-card.ts'
import { guard } from './endpoints/guard.ts'
import { errorReply } from './endpoints/reply.ts'
import { cardinalRoutes } from './endpoints/routes.ts'
import { paymentOf, scenarioRequest } from './scenario-request.ts'
import { setUp } from './set-up.ts'
import { createFake } from './state/create-fake.ts'
import { cardFor } from './state/find-card.ts'
import { openAuthentications } from './state/open-authentications.ts'

// A key for each row of the table, which keys and fromEntries forget.
const cards = Object.fromEntries(
  Object.keys(outcomes).map((outcome) => [outcome, cardFor(outcome as CardinalOutcome, 'visa-2.2').number]),
) as Record<CardinalOutcome, string>

/**
 * A fake Cardinal behind a fake Verifone, in memory. It plays the simulator's own test cards, signs its responses, has no
 * network and no timer, and charges twice when it is asked twice. Two sandboxes share nothing.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 * @example
 * ```ts
 * import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
 * import { createCardinalSandbox } from '@three-ds/cardinal/testing'
 *
 * const sandbox = createCardinalSandbox()
 * const flow = createCardinalFlow(createCardinalClient(sandbox.clientOptions))
 * let step = await flow.start(sandbox.request('challenge'))
 * while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step, { otp: '1234' }))
 * console.log(step.authentication.status, step.authentication.evidence) // authenticated signed
 * ```
 */
export function createCardinalSandbox(options: CardinalSandboxOptions = {}): CardinalSandbox {
  const fake = createFake(options)
  const { origin, apiIdentifier, orgUnitId, apiKey, userId, verifoneApiKey, clock, random, ids, state } = fake
  const routes = cardinalRoutes(fake)
  const faults = createFaultPlan(
    [...new Set(routes.map(({ operation }) => operation))].filter((name) => name !== pageOperation),
  )
  const pageFaults = createFaultPlan([pageOperation])
  const fetch = createFakeFetch({
    routes,
    faults: { ...faults, take: (operation) => (operation === pageOperation ? pageFaults : faults).take(operation) },
    clock,
    basePath: new URL(origin).pathname.replace(/\/$/, ''),
    guard: (call) => guard(fake, call),
    otherwise: (call) => guard(fake, call) ?? errorReply(refusals.noSuchPage, clock.now()),
    headers: () => ({ 'x-request-id': ids.uuid() }),
  })
  return {
    clientOptions: {
      apiIdentifier,
      orgUnitId,
      apiKey,
      verifone: { userId, apiKey: verifoneApiKey },
      baseUrl: `${origin}/oidc`,
      fetch,
      clock,
      random,
    },
    fetch,
    origin,
    credentials: { userId, apiKey: verifoneApiKey },
    contractId: fake.contractId,
    paymentContractId: fake.paymentContractId,
    cards,
    request: (scenario, overrides) => scenarioRequest(fake, scenario, overrides),
    payment: (request) => paymentOf(fake, request),
    encryptCard,
    reuseToken: (number) => {
      const token = `reuse-${ids.uuid()}`
      state.saveReusable(token, number)
      return token
    },
    setUp: (jwt) => setUp(fake, jwt),
    answer: (step, how = 'pass') => answer(fake, pageFaults, step, how),
    deliverCallbacks: (to, how) => deliverCallbacks(fake, to, how),
    fail: (fault, on) => (on?.operation === pageOperation ? pageFaults : faults).add(fault, on),
    operations: [...faults.operations, ...pageFaults.operations],
    get faults() {
      return [...faults.planned(), ...pageFaults.planned()]
    },
    recover: () => {
      faults.clear()
      pageFaults.clear()
    },
    get open() {
      return openAuthentications(fake)
    },
    get ledger() {
      return fake.ledger.entries()
    },
    reset: () => {
      state.clear()
      fake.ledger.clear()
      fake.issuer.clear()
      faults.clear()
      pageFaults.clear()
    },
  }
}
