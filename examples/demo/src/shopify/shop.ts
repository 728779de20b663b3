import { createManualClock } from '@three-ds/core/testing'
import {
  createShopifyCartFlow,
  createShopifyCheckoutClient,
  createShopifyCheckoutFlow,
  createShopifyPaymentFlow,
  createShopifyPaymentsAppClient,
  createShopifyStorefrontClient,
} from '@three-ds/shopify'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { startServer } from '../http-server.ts'

/** A shop and its Shopify, talking over real HTTP. Ten minutes pass on a clock that the demo moves. */
export async function openShop() {
  const clock = createManualClock()
  const sandbox = createShopifySandbox({ clock })
  const gateway = await startServer((request) => sandbox.fetch(request))
  const overHttp = { baseUrl: gateway.origin, fetch: globalThis.fetch }
  const checkout = createShopifyCheckoutClient({ ...sandbox.clientOptions, ...overHttp })
  const legacy = createShopifyStorefrontClient({ ...sandbox.storefront.legacyClientOptions, ...overHttp })
  const storefront = createShopifyStorefrontClient({ ...sandbox.storefront.clientOptions, ...overHttp })

  return {
    clock,
    sandbox,
    checkout,
    storefront,
    paymentsApp: createShopifyPaymentsAppClient({ ...sandbox.paymentsApp.clientOptions, ...overHttp }),
    flows: {
      checkout: createShopifyCheckoutFlow(checkout, { clock }),
      payment: createShopifyPaymentFlow(legacy, { clock }),
      cart: createShopifyCartFlow(storefront, { clock }),
    },
    /** The REST checkout under another version. */
    checkoutFlowOn: (apiVersion: string) =>
      createShopifyCheckoutFlow(createShopifyCheckoutClient({ ...sandbox.clientOptions, ...overHttp, apiVersion }), {
        clock,
      }),
    /** How often money was reserved or taken. */
    charges: () => sandbox.ledger.filter(({ charged }) => charged).length,
    close: gateway.close,
  }
}

/** The shop and its Shopify. */
export type Shop = Awaited<ReturnType<typeof openShop>>
