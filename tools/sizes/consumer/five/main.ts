/** A shop's server that takes payments through all five gateways. Only type-checked, against the declarations that are published. */
import { carryTarget, createCardinalClient, createCardinalFlow, fromAuthenticationResult } from '@three-ds/cardinal'
import {
  type AuthenticationEvent,
  type AuthenticationFlow,
  type AuthenticationStep,
  assessLiability,
  explain,
  isVerified,
  parseAuthenticationResult,
  preflight,
} from '@three-ds/core'
import { createFinaroCallbackReceiver, createFinaroClient, createFinaroFlow, standaloneSchema } from '@three-ds/finaro'
import { createProcessOutCallbackReceiver, createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createShopifyPaymentsAppClient } from '@three-ds/shopify/payments-app'
import { createShopifyCartFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { createSpreedlyCallbackReceiver, createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'

const spreedly = createSpreedlyClient({ environmentKey: 'key', accessSecret: 'secret' })
const processout = createProcessOutClient({ projectId: 'id', projectSecret: 'secret' })
const finaro = createFinaroClient({
  accessToken: 'token',
  interfaceName: 'Shop',
  interfaceVersion: '1.0',
  companyName: 'Shop Ltd',
})
const cardinal = createCardinalClient({
  apiIdentifier: 'id',
  orgUnitId: 'unit',
  apiKey: 'key',
  verifone: { bearer: 'token' },
})
const shop = { shop: 'shop.example.com', accessToken: 'token', apiVersion: '2025-07' }
const checkout = createShopifyCheckoutClient(shop)
const storefront = createShopifyStorefrontClient({ ...shop, privateAccessToken: 'token' })
export const paymentsApp = createShopifyPaymentsAppClient(shop)

/** One loop for every gateway. */
async function run<Request>(
  flow: AuthenticationFlow<Request>,
  request: Request,
  next: (step: AuthenticationStep) => Promise<AuthenticationEvent>,
): Promise<string> {
  let step = await flow.start(request)
  while (step.type !== 'done') step = await flow.resume(step.state, await next(step))
  if (step.kind === 'payment') return step.payment.status
  const { authentication } = step
  const { liability } = assessLiability(authentication)
  return isVerified(authentication) ? `${liability} ${explain(authentication).authorize}` : authentication.status
}

export const flows = {
  spreedly: createSpreedlyFlow(spreedly),
  processout: createProcessOutFlow(processout),
  finaro: createFinaroFlow(finaro),
  cardinal: createCardinalFlow(cardinal),
  checkout: createShopifyCheckoutFlow(checkout),
  cart: createShopifyCartFlow(storefront),
}

export const pay = {
  spreedly: (request: Parameters<typeof flows.spreedly.start>[0], next: () => Promise<AuthenticationEvent>) =>
    run(flows.spreedly, request, next),
  processout: (request: Parameters<typeof flows.processout.start>[0], next: () => Promise<AuthenticationEvent>) =>
    run(flows.processout, request, next),
  finaro: (request: Parameters<typeof flows.finaro.start>[0], next: () => Promise<AuthenticationEvent>) =>
    run(flows.finaro, request, next),
  cardinal: (request: Parameters<typeof flows.cardinal.start>[0], next: () => Promise<AuthenticationEvent>) =>
    run(flows.cardinal, request, next),
}

export async function calls(token: string): Promise<readonly unknown[]> {
  const payment = await spreedly.purchase(token, {
    amount: 1000,
    currency_code: 'EUR',
    payment_method_token: token,
    order_id: 'order',
  })
  const sale = await finaro.sale({
    amount: { total: 19.99 },
    currencyCode: 'EUR',
    transaction: { invoice: '1625' },
    card: { token: { value: token } },
  })
  const transaction = await processout.getTransaction(token)
  return [payment.kind, sale.kind, transaction, standaloneSchema.safeParse({ amount: { total: 1 } }).success]
}

export const receivers = [
  createSpreedlyCallbackReceiver({ signingSecrets: ['secret'], onEvent: (event) => console.log(event.signed.state) }),
  createProcessOutCallbackReceiver({ client: processout, onEvent: (event) => console.log(event.id) }),
  createFinaroCallbackReceiver({ onEvent: (event) => console.log(event.id) }),
]

/** A result of the shop's own table, carried into a payment. */
export async function carry(json: unknown): Promise<unknown> {
  const result = parseAuthenticationResult(json, { origin: 'trusted' })
  const report = await preflight(result, { target: carryTarget, amount: { minorUnits: 1000, currency: 'EUR' } })
  return isVerified(result) ? [report, fromAuthenticationResult(result)] : report
}
