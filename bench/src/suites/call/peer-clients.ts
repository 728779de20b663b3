import { createRequire } from 'node:module'
import { CheckoutAPI, Client, Config, EnvironmentEnum, Types } from '@adyen/api-library'
import { createStorefrontApiClient } from '@shopify/storefront-api-client'
import Stripe from 'stripe'
import type { SentRequest } from './exchange.ts'
import { padded } from './padded.ts'
import type { LoopbackServer } from './start-server.ts'

/** A client that a user might take instead: its payment, with a body as long as the one of the exchange. */
export type PeerCall = (server: LoopbackServer, request: SentRequest) => () => Promise<unknown>

/** Stripe's own, over its `node:http` client, which keeps connections. It writes forms, not JSON. */
export const stripe: PeerCall = ({ port }, { body }) => {
  const client = new Stripe('sk_test_bench', { host: '127.0.0.1', port, protocol: 'http', telemetry: false })
  const payment = padded({ amount: 2000, currency: 'usd', payment_method: 'pm_1', confirm: true }, body.length)
  return () => client.paymentIntents.create(payment)
}

/** Adyen's own. Its HTTP client speaks TLS alone and opens a connection for each call, so `fetch` sends here, through its own door for that. */
export const adyen: PeerCall = ({ origin }, { body }) => {
  const config = new Config({ apiKey: 'bench', environment: EnvironmentEnum.TEST })
  const client = new Client(config, {
    request: async (_endpoint, json) => {
      const headers = { 'content-type': 'application/json', 'x-api-key': 'bench' }
      const response = await fetch(`${origin}/adyen/payments`, { method: 'POST', headers, body: String(json) })
      return response.text()
    },
  })
  const { PaymentsApi } = new CheckoutAPI(client)
  const payment = {
    amount: { currency: 'USD', value: 2000 },
    merchantAccount: 'Bench',
    paymentMethod: {
      type: Types.checkout.CardDetails.TypeEnum.Scheme,
      number: '4111111111111111',
      expiryMonth: '03',
      expiryYear: '2030',
    },
    reference: 'order-1',
    returnUrl: 'https://shop.example/return',
  }
  const request = padded(payment, body.length)
  return () => PaymentsApi.payments(request)
}

/** CommonJS whose default export is a property of that name, and its declarations say so. */
type SpreedlyModule = typeof import('spreedly', { with: { 'resolution-mode': 'require' }})

/** The package of that name, over axios. */
export const spreedlyPackage: PeerCall = ({ origin }, { body }) => {
  // What `require` gives is untyped; the package's own declarations say this.
  const { default: Client } = createRequire(import.meta.url)('spreedly') as SpreedlyModule
  const client = new Client('environment', 'secret', { endpoint: `${origin}/spreedly` })
  const payment = { paymentMethodToken: 'method', amount: 3001, currencyCode: 'USD' as const }
  const request = padded(payment, body.length - '{"transaction":}'.length)
  return async () => (await client.purchase('gateway', request)).data
}

/** Shopify's own, with this project's query. It insists on https, so its `fetch` is led to this machine. */
export const storefrontClient: PeerCall = ({ origin }, { body }) => {
  const { query, variables } = JSON.parse(body)
  const client = createStorefrontApiClient({
    storeDomain: 'https://shop.example',
    apiVersion: '2026-04',
    publicAccessToken: 'bench',
    logger: () => {},
    customFetchApi: (url, init) => fetch(`${origin}/shopify${new URL(String(url)).pathname}`, init),
  })
  return async () => {
    const { data, errors } = await client.request(query, { variables })
    if (errors !== undefined) throw new Error('refused')
    return data
  }
}
