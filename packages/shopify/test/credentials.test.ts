import { inspect } from 'node:util'
import { createShopifyCheckoutClient } from '@three-ds/shopify/checkout'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { clientWith, credentials, processing, token } from './checkout/sample.ts'
import { pathsOf, refusal } from './refusal.ts'

afterEach(() => vi.unstubAllGlobals())

const create = (more: object) => refusal(() => createShopifyCheckoutClient({ ...credentials, ...more }))

describe('credentials', () => {
  it('are all named at once where they are missing', async () => {
    const error = await create({ shop: '', apiVersion: '', accessToken: '' })
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual(['shop', 'apiVersion', 'accessToken'])
  })

  it.each([
    'https://example.myshopify.com',
    'example.myshopify.com/admin',
    'example.myshopify.com:443',
    'example.myshopify.com@evil.example',
    'evil.example',
    'evil.example#.myshopify.com',
    'myshopify.com',
    '.myshopify.com',
    'a.b.myshopify.com',
    'example.myshopify.com.evil.example',
    'example.myshopify.com\n',
  ])('go to a shop at Shopify alone, not to %j', async (shop) => {
    const error = await create({ shop })
    expect(pathsOf(error)).toEqual(['shop'])
    expect(error.message).not.toContain('evil')
  })

  it('have a token that fits into a header', async () => {
    const error = await create({ accessToken: 'shpat planted' })
    expect(pathsOf(error)).toEqual(['accessToken'])
    expect(error.message + JSON.stringify(error)).not.toContain('planted')
  })

  it('go to the shop, and cannot be read in a client', async () => {
    const { client, gateway } = clientWith({ shop: 'Example.MyShopify.com' }, processing())
    await client.getPayment(token, 1)
    expect(gateway.requests[0]?.url).toMatch(/^https:\/\/example\.myshopify\.com\/admin\/api\/2024-01\//)
    expect(inspect(client, { depth: 9 }) + JSON.stringify(client)).not.toContain('planted')
  })

  it('are no page’s to hold', async () => {
    vi.stubGlobal('document', {})
    const error = await create({})
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(error.remedy).toContain('server')
  })
})
