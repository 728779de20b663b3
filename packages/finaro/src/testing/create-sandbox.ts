import { createFakeFetch, createFaultPlan } from '@three-ds/core/testing'
import { answer } from './cardholder/answer.ts'
import { deliverNotification } from './cardholder/deliver-notification.ts'
import { refusals } from './data/refusals.ts'
import { apiPath, guard } from './endpoints/guard.ts'
import { refusalReply } from './endpoints/reply.ts'
import { finaroRoutes } from './endpoints/routes.ts'
import type { FinaroSandbox, FinaroSandboxCards, FinaroSandboxOptions } from './finaro-sandbox.ts'
import { scenarioRequest } from './scenario-request.ts'
import { createFake } from './state/create-fake.ts'
import { openAuthentications } from './state/open-authentications.ts'
import type { StoredCard } from './state/stored-card.ts'

/** Something of each card, by the card's name. */
const byName = (cards: readonly StoredCard[], pick: (card: StoredCard) => string): FinaroSandboxCards =>
  // A key for each row of the table, which fromEntries forgets.
  Object.fromEntries(cards.map((card) => [card.name, pick(card)])) as FinaroSandboxCards

/**
 * A fake Finaro in memory. It plays the test data of Shift4's own test host, has no network and no timer, and charges twice
 * when it is asked twice. Two sandboxes share nothing.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 * @example
 * ```ts
 * import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
 * import { createFinaroSandbox } from '@three-ds/finaro/testing'
 *
 * const sandbox = createFinaroSandbox()
 * const flow = createFinaroFlow(createFinaroClient(sandbox.clientOptions))
 * let step = await flow.start(sandbox.request('fingerprint-challenge'))
 * while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
 * console.log(step.authentication.status, step.authentication.evidence) // authenticated matched
 * ```
 */
export function createFinaroSandbox(options: FinaroSandboxOptions = {}): FinaroSandbox {
  const fake = createFake(options)
  const { origin, accessToken, authToken, clientGuid, cards, clock, random } = fake
  const routes = finaroRoutes(fake)
  const faults = createFaultPlan(routes.map(({ operation }) => operation))
  const fetch = createFakeFetch({
    routes,
    faults,
    clock,
    basePath: new URL(origin).pathname.replace(/\/$/, ''),
    guard: (call) => guard(fake, call),
    otherwise: (call) => guard(fake, call) ?? refusalReply(refusals.noSuchPage),
  })
  return {
    clientOptions: {
      accessToken,
      interfaceName: 'ThreeDS',
      interfaceVersion: '1',
      companyName: 'Test shop',
      baseUrl: `${origin}${apiPath}`,
      fetch,
      clock,
      random,
    },
    fetch,
    origin,
    authToken,
    clientGuid,
    cards: byName(cards, ({ card }) => card.number),
    tokens: byName(cards, ({ token }) => token),
    request: (scenario, overrides = {}) => scenarioRequest(fake, scenario, overrides),
    answer: async (step, how = 'pass') => answer(fake, step, how),
    deliverNotification: (step, to) => deliverNotification(fake, step, to),
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
