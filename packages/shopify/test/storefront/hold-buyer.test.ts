import { createShopifyStorefrontClient, forBuyer } from '@three-ds/shopify/storefront'
import { describe, expect, it } from 'vitest'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { cartId, cartIs } from './sample.ts'

const credentials = { shop: 'example.myshopify.com', apiVersion: '2026-04', privateAccessToken: 'planted' } as const
const gone = cartIs(null)

const clientFor = (buyerIp: string | undefined, ...answers: readonly PlannedAnswer[]) => {
  const { fetch } = recordedGateway(...answers)
  return createShopifyStorefrontClient({ ...credentials, buyerIp, fetch })
}

describe('a client that was made for one buyer', () => {
  it('calls for no other, and sends nothing', async () => {
    const error = await refusal(() => clientFor('203.0.113.7').getCart(cartId, forBuyer('203.0.113.8')))
    expect([error.code, error.outcome, error.operation]).toEqual(['invalid-input', 'not-sent', 'getCart'])
    expect(pathsOf(error)).toEqual(['headers'])
    expect(JSON.stringify(error)).not.toContain('203.0.113')
  })

  it('calls for this one, whether a call says so or not', async () => {
    const client = clientFor('203.0.113.7', gone, gone)
    expect((await client.getCart(cartId)).kind).toBe('gone')
    expect((await client.getCart(cartId, forBuyer('203.0.113.7'))).kind).toBe('gone')
  })
})

describe('a client for all buyers', () => {
  it('calls for whomever a call names', async () => {
    expect((await clientFor(undefined, gone).getCart(cartId, forBuyer('203.0.113.8'))).kind).toBe('gone')
  })
})
