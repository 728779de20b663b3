import { describe, expect, it } from 'vitest'
import { readPostHeaders } from '../../../src/payments-app/callback/post-headers.ts'

const read = (headers: Record<string, string>) => readPostHeaders(new Headers(headers))

describe('the headers of Shopify’s post', () => {
  it('tell the shop in lower case, the version and the id of the request', () => {
    const headers = {
      'shopify-shop-domain': 'My-Test-Shop.myshopify.com',
      'shopify-api-version': '2025-10',
      'shopify-request-id': '94169f7e-ac8d-4ef4-9fd2-90f0791daddf',
    }
    expect(read(headers)).toEqual({
      shop: 'my-test-shop.myshopify.com',
      apiVersion: '2025-10',
      requestId: '94169f7e-ac8d-4ef4-9fd2-90f0791daddf',
    })
  })

  it('tell nothing where they are not there', () => {
    expect(read({})).toEqual({})
  })

  it.each(['', 'a b', '<a', 'a>', 'x'.repeat(129)])('tell no id of the request in %j', (id) => {
    expect(read({ 'shopify-request-id': id })).toEqual({})
  })

  it('tell an id of 128 characters at most', () => {
    const requestId = 'x'.repeat(128)
    expect(read({ 'shopify-request-id': requestId })).toEqual({ requestId })
  })
})
