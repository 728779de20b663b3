import { createShopifyStorefrontClient, forBuyer } from '@three-ds/shopify/storefront'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { cartId, cartIs, clientOver, credentials } from './sample.ts'

const { shop, apiVersion } = credentials
const privateAccessToken = 'shpat_private_planted'

afterEach(() => vi.unstubAllGlobals())

/** The headers with which a client of these credentials calls. */
async function headersOf(options: object, callOptions = {}) {
  const gateway = recordedGateway(cartIs(null))
  // Each test says which credentials it gives.
  const client = createShopifyStorefrontClient({ shop, apiVersion, fetch: gateway.fetch, ...options } as never)
  await client.getCart(cartId, callOptions)
  return gateway.requests[0]?.headers ?? {}
}

const create = (options: object) => refusal(() => createShopifyStorefrontClient(options as never))

describe('the token', () => {
  it('goes into its own header where it is public', async () => {
    const headers = await headersOf({ publicAccessToken: 'public_planted_token' })
    expect(headers['x-shopify-storefront-access-token']).toBe('public_planted_token')
    expect(headers).not.toHaveProperty('shopify-storefront-private-token')
    expect(headers).not.toHaveProperty('shopify-storefront-buyer-ip')
  })

  it('goes into another where it is private, with the buyer’s address beside it', async () => {
    const headers = await headersOf({ privateAccessToken, buyerIp: '203.0.113.7' })
    expect(headers['shopify-storefront-private-token']).toBe(privateAccessToken)
    expect(headers['shopify-storefront-buyer-ip']).toBe('203.0.113.7')
    expect(headers).not.toHaveProperty('x-shopify-storefront-access-token')
  })

  it.each([
    ['publicAccessToken', { shop, apiVersion }],
    ['publicAccessToken', { shop, apiVersion, publicAccessToken: '' }],
    ['publicAccessToken', { shop, apiVersion, publicAccessToken: 'planted\ntoken' }],
    ['publicAccessToken', { shop, apiVersion, publicAccessToken: 'planted1', privateAccessToken: 'planted2' }],
    ['privateAccessToken', { shop, apiVersion, privateAccessToken: 7 }],
    ['buyerIp', { shop, apiVersion, privateAccessToken: 'planted', buyerIp: 'planted' }],
    ['buyerIp', { shop, apiVersion, publicAccessToken: 'planted', buyerIp: '203.0.113.7' }],
    ['shop', { shop: 'https://planted.example', apiVersion, publicAccessToken: 'planted' }],
    ['apiVersion', { shop, apiVersion: '2026-4', publicAccessToken: 'planted' }],
  ])('is refused together with its surroundings where %s is wrong', async (path, options) => {
    const error = await create(options)
    expect([error.code, error.outcome, error.operation]).toEqual([
      'invalid-input',
      'not-sent',
      'createShopifyStorefrontClient',
    ])
    expect(pathsOf(error)).toEqual([path])
    expect(JSON.stringify(error) + error.message).not.toContain('planted')
  })

  it('may stand in a page where it is public, and nowhere else', async () => {
    vi.stubGlobal('document', {})
    expect(Object.keys(clientOver().client)).toContain('getCartCompletionAttempt')
    const error = await create({ shop, apiVersion, privateAccessToken })
    expect(pathsOf(error)).toEqual(['privateAccessToken'])
    expect(error.remedy).toContain('publicAccessToken')
  })
})

describe('for a buyer', () => {
  it.each(['203.0.113.7', '2001:db8::7', '::ffff:203.0.113.7'])('%s goes along with one call', async (ip) => {
    const headers = await headersOf({ privateAccessToken }, forBuyer(ip))
    expect(headers['shopify-storefront-buyer-ip']).toBe(ip)
  })

  it('keeps the other options of the call', () => {
    const options = forBuyer('203.0.113.7', { timeoutMs: 5, headers: { traceparent: 't' } })
    expect(options).toEqual({
      timeoutMs: 5,
      headers: { traceparent: 't', 'Shopify-Storefront-Buyer-IP': '203.0.113.7' },
    })
  })

  it.each(['', 'planted', '203.0.113', '203.0.113.7, 10.0.0.1', 'planted:', undefined, 7])(
    '%j is refused',
    async (ip) => {
      // JavaScript passes what the types forbid.
      const error = await refusal(() => forBuyer(ip as never))
      expect([error.code, error.outcome, error.operation]).toEqual(['invalid-input', 'not-sent', 'forBuyer'])
      expect(pathsOf(error)).toEqual(['ip'])
      expect(error.message).not.toContain('planted')
    },
  )
})
