import type { AuthenticationFlow, AuthenticationStep } from '@three-ds/core'
import { type CardholderAnswer, createManualClock, seededRandom } from '@three-ds/core/testing'
import { createShopifyCheckoutFlow } from '../../src/checkout/authentication/flow.ts'
import { createShopifyCheckoutClient } from '../../src/checkout/client.ts'
import { createShopifyPaymentsAppClient } from '../../src/payments-app/client.ts'
import {
  createShopifyCartFlow,
  createShopifyPaymentFlow,
  createShopifyStorefrontClient,
} from '../../src/storefront/index.ts'
import { createShopifySandbox } from '../../src/testing/create-sandbox.ts'
import type { ShopifySandboxOptions } from '../../src/testing/shopify-sandbox.ts'

/** A body past the clients' schemas. */
export interface RawBody {
  readonly errors?: unknown
  readonly data?: Readonly<Record<string, unknown>>
  readonly payment?: Readonly<Record<string, unknown>> & { readonly id: number }
}

/** A sandbox with clients and flows of its three APIs, on a clock that stands still and randomness that repeats itself. */
export function openSandbox(options: ShopifySandboxOptions = {}) {
  const clock = createManualClock()
  const sandbox = createShopifySandbox({ clock, random: seededRandom(1), ...options })
  /** What the clients do not know of the fake's answers. */
  const drift: string[] = []
  const hooks = {
    onDrift: ({
      operation,
      kind,
      path,
    }: {
      readonly operation: string
      readonly kind: string
      readonly path: string
    }) => drift.push(`${operation}: ${kind} ${path}`),
  }
  const checkout = createShopifyCheckoutClient({ ...sandbox.clientOptions, hooks })
  const storefront = createShopifyStorefrontClient({ ...sandbox.storefront.clientOptions, hooks })
  const legacy = createShopifyStorefrontClient({ ...sandbox.storefront.legacyClientOptions, hooks })
  const paymentsApp = createShopifyPaymentsAppClient({ ...sandbox.paymentsApp.clientOptions, hooks })
  const flows = {
    checkout: createShopifyCheckoutFlow(checkout, { clock }),
    payment: createShopifyPaymentFlow(legacy, { clock }),
    cart: createShopifyCartFlow(storefront, { clock }),
  }

  /** A request past the clients, which would refuse it before sending. */
  const raw = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const url = path.startsWith('https:') ? path : `${sandbox.origin}${path}`
    const token = sandbox.clientOptions.accessToken
    const publicToken = sandbox.storefront.clientOptions.publicAccessToken ?? ''
    const response = await sandbox.fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'x-shopify-access-token': token, 'x-shopify-storefront-access-token': publicToken, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    // The members that tests look at, whatever came: `expect` judges them.
    const json = (text.startsWith('{') ? JSON.parse(text) : {}) as RawBody
    return { status: response.status, headers: response.headers, text, json }
  }

  const charges = () => sandbox.ledger.filter(({ charged }) => charged)

  /** Plays a flow from its first step to its end, with a cardholder who behaves in one way. */
  async function play<Request>(
    flow: AuthenticationFlow<Request, 'shopify'>,
    request: Request,
    how: CardholderAnswer = 'pass',
  ) {
    const steps: string[] = []
    let step: AuthenticationStep<'shopify'> = await flow.start(request)
    while (step.type !== 'done' && steps.length < 12) {
      // A pause is over at once.
      if (step.type === 'poll') clock.advance(Math.max(0, Date.parse(step.notBefore) - clock.now()))
      if (steps.at(-1) !== step.type) steps.push(step.type)
      step = await flow.resume(step.state, await sandbox.answer(step, how))
    }
    if (step.type !== 'done' || step.kind !== 'payment') throw new Error('the flow has no end')
    return { steps, authentication: step.authentication, payment: step.payment }
  }

  return { sandbox, checkout, storefront, legacy, paymentsApp, flows, clock, drift, raw, charges, play }
}
