import { createShopifyPaymentsAppClient } from '@three-ds/shopify/payments-app'
import { describe, expect, it, vi } from 'vitest'
import { pathsOf, refusal } from '../refusal.ts'
import { credentials } from './sample.ts'

describe('a client of the Payments Apps API', () => {
  it.each([
    ['shop', 'https://example.myshopify.com'],
    ['shop', 'example.com'],
    ['shop', 'example.myshopify.com.evil.example'],
    ['apiVersion', '2026-4'],
    ['apiVersion', ''],
    ['accessToken', ''],
    ['accessToken', 'line\nbreak'],
  ])('is not made with a %s like %j', async (field, value) => {
    const error = await refusal(() => createShopifyPaymentsAppClient({ ...credentials, [field]: value }))
    expect(error.code).toBe('invalid-input')
    expect(error.operation).toBe('createShopifyPaymentsAppClient')
    expect(pathsOf(error)).toEqual([field])
  })

  it('is not made in a page: it holds a secret', async () => {
    vi.stubGlobal('document', {})
    const error = await refusal(() => createShopifyPaymentsAppClient(credentials))
    vi.unstubAllGlobals()
    expect(error.code).toBe('invalid-input')
  })
})
