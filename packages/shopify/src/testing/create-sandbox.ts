import { createFakeFetch, createFaultPlan } from '@three-ds/core/testing'
import { answer } from './cardholder/answer.ts'
import { usualVersions } from './data/api-versions.ts'
import { refusals } from './data/refusals.ts'
import type { ShopifyTestSession } from './data/test-sessions.ts'
import { guard } from './endpoints/guard.ts'
import { refusalReply } from './endpoints/reply.ts'
import { shopifyRoutes } from './endpoints/routes.ts'
import { nameRootField } from './graphql/name-root-field.ts'
import { paymentsAppSandbox } from './payments-app-sandbox.ts'
import { checkoutRequest } from './requests/checkout-request.ts'
import type { ShopifySandbox, ShopifySandboxOptions } from './shopify-sandbox.ts'
import { createFake, openPresets } from './state/create-fake.ts'
import { expireAbandoned } from './state/expire-abandoned.ts'
import { openAuthentications } from './state/open-authentications.ts'
import type { StoredSession } from './state/stored-session.ts'
import { storefrontSandbox } from './storefront-sandbox.ts'

const idsByName = (sessions: readonly StoredSession[]): Readonly<Record<ShopifyTestSession, string>> =>
  // A key for each row of the table, which fromEntries forgets.
  Object.fromEntries(sessions.map(({ name, id }) => [name, id])) as Record<ShopifyTestSession, string>

/**
 * A fake Shopify in memory: the REST checkout, the Storefront API and the Payments Apps API of one shop. It keeps unique tokens,
 * idempotency keys and attempt tokens as Shopify does, has no network and no timer, and charges twice when it is asked twice
 * under two keys. Where the cardholder leaves a page unanswered for ten minutes of its clock, it charges all the same, as Shopify
 * does its best to. Two sandboxes share nothing.
 *
 * @throws ThreeDSError `invalid-input` for an `origin` that is no URL
 * @example
 * ```ts
 * import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
 * import { createShopifySandbox } from '@three-ds/shopify/testing'
 *
 * const sandbox = createShopifySandbox()
 * const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(sandbox.clientOptions))
 * let step = await flow.start(sandbox.request('challenge'))
 * while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
 * console.log(step.kind === 'payment' && step.payment.status) // captured
 * ```
 */
export function createShopifySandbox(options: ShopifySandboxOptions = {}): ShopifySandbox {
  const fake = createFake(options)
  const { origin, shop, accessToken, clock, random, ids } = fake
  const routes = shopifyRoutes(fake)
  const faults = createFaultPlan(routes.map(({ operation }) => operation))
  const named = createFakeFetch({
    routes,
    faults,
    clock,
    basePath: new URL(origin).pathname.replace(/\/$/, ''),
    guard: (call) => guard(fake, call),
    otherwise: (call) => guard(fake, call) ?? refusalReply(refusals.notFound),
    headers: () => ({ 'x-request-id': ids.uuid() }),
  })
  const fetch: ShopifySandbox['fetch'] = async (input, init) => named(await nameRootField(new Request(input, init)))
  const shared = { shop, baseUrl: origin, fetch, clock, random }
  const sessions = idsByName(fake.sessions)
  return {
    clientOptions: { ...shared, accessToken, apiVersion: usualVersions.checkout },
    fetch,
    origin,
    checkoutToken: fake.checkoutToken,
    sessionId: sessions.paid,
    sessions,
    request: (scenario, overrides = {}) => checkoutRequest(fake, scenario, overrides),
    answer: async (step, how = 'pass') => answer(fake, step, how),
    fail: (fault, on) => faults.add(fault, on),
    throttle: (times = 1) => fake.throttles.add(times),
    storefront: storefrontSandbox(fake, shared),
    paymentsApp: paymentsAppSandbox(fake, shared),
    operations: faults.operations,
    get faults() {
      return faults.planned()
    },
    recover: () => faults.clear(),
    get open() {
      return openAuthentications(fake)
    },
    get ledger() {
      expireAbandoned(fake)
      return fake.ledger.entries()
    },
    reset: () => {
      fake.state.clear()
      fake.ledger.clear()
      fake.issuer.clear()
      fake.throttles.clear()
      faults.clear()
      openPresets(fake)
    },
  }
}
