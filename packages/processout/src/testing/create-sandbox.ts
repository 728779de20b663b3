import { createFakeFetch, createFaultPlan } from '@three-ds/core/testing'
import { answer } from './cardholder/answer.ts'
import { refusals } from './data/refusals.ts'
import type { ProcessOutTestCard } from './data/test-cards.ts'
import { deliverWebhooks } from './deliver-webhooks.ts'
import { guard } from './endpoints/guard.ts'
import { refusalReply } from './endpoints/reply.ts'
import { processOutRoutes } from './endpoints/routes.ts'
import type { ProcessOutSandbox, ProcessOutSandboxOptions } from './processout-sandbox.ts'
import { scenarioRequest } from './scenario-request.ts'
import { createFake } from './state/create-fake.ts'
import { openAuthentications } from './state/open-authentications.ts'
import type { StoredCard } from './state/stored-card.ts'

const idsByName = (cards: readonly StoredCard[]): Readonly<Record<ProcessOutTestCard, string>> =>
  // A key for each row of the table, which fromEntries forgets.
  Object.fromEntries(cards.map(({ name, id }) => [name, id])) as Record<ProcessOutTestCard, string>

/**
 * A fake ProcessOut in memory. It plays the cards of ProcessOut's sandbox, keeps idempotency keys as ProcessOut does, has no
 * network and no timer, and charges twice when it is asked twice under two keys, or under none. Two sandboxes share nothing.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 * @example
 * ```ts
 * import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
 * import { createProcessOutSandbox } from '@three-ds/processout/testing'
 *
 * const sandbox = createProcessOutSandbox()
 * const flow = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions))
 * let step = await flow.start(sandbox.request('challenge'))
 * while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
 * console.log(step.kind === 'payment' && step.payment.status) // authorized
 * ```
 */
export function createProcessOutSandbox(options: ProcessOutSandboxOptions = {}): ProcessOutSandbox {
  const fake = createFake(options)
  const { origin, projectId, projectSecret, clock, random, ids } = fake
  const routes = processOutRoutes(fake)
  const faults = createFaultPlan(routes.map(({ operation }) => operation))
  const fetch = createFakeFetch({
    routes,
    faults,
    clock,
    basePath: new URL(origin).pathname.replace(/\/$/, ''),
    guard: (call) => guard(fake, call),
    otherwise: (call) => guard(fake, call) ?? refusalReply(refusals.noRoute),
    headers: () => ({ 'x-request-id': ids.uuid() }),
  })
  const cards = idsByName(fake.cards)
  return {
    clientOptions: { projectId, projectSecret, baseUrl: origin, fetch, clock, random },
    fetch,
    origin,
    cardToken: cards.visa,
    cards,
    request: (scenario, overrides = {}) => scenarioRequest(fake, scenario, overrides),
    answer: async (step, how = 'pass') => answer(fake, step, how),
    deliverWebhooks: (to, how) => deliverWebhooks(fake, to, how),
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
