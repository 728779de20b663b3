import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createShopifyCheckoutClient } from '../../src/checkout/client.ts'
import { shopifyHandlers } from '../../src/msw/shopify-handlers.ts'
import { createShopifyStorefrontClient } from '../../src/storefront/index.ts'
import { createShopifySandbox } from '../../src/testing/create-sandbox.ts'

const sandbox = createShopifySandbox()
const server = setupServer(...shopifyHandlers(sandbox))
// The platform's own fetch, which msw watches, in place of the sandbox's.
const { fetch: _, ...options } = sandbox.clientOptions
const { fetch: __, ...storefrontOptions } = sandbox.storefront.clientOptions
const checkout = createShopifyCheckoutClient(options)
const storefront = createShopifyStorefrontClient(storefrontOptions)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

describe('shopifyHandlers', () => {
  it('answers clients that know nothing of the fake', async () => {
    const { checkout_token, payment } = sandbox.request('frictionless')
    const { id } = (await checkout.createPayment(checkout_token, payment)).payment
    expect((await checkout.getPayment(checkout_token, id)).kind).toBe('succeeded')
    const { cartId } = sandbox.storefront.cartRequest('frictionless')
    expect((await storefront.prepareCartForCompletion(cartId)).kind).toBe('ready')
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })

  it('answers whatever is asked of the origin', async () => {
    expect((await fetch(`${sandbox.origin}/anything`)).status).toBe(404)
  })

  it('leaves other origins alone', async () => {
    await expect(fetch('https://elsewhere.test/')).rejects.toBeInstanceOf(TypeError)
  })

  it.each(['cut-before', 'cut-after'] as const)('cuts the connection: %s', async (kind) => {
    sandbox.fail({ kind })
    await expect(fetch(`${sandbox.origin}/anything`)).rejects.toBeInstanceOf(TypeError)
  })

  it('plays the other faults too', async () => {
    sandbox.fail({ kind: 'html-502' })
    const response = await fetch(`${sandbox.origin}/anything`)
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
  })
})
