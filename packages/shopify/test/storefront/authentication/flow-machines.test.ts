import { shopifyCartFlowMachine, shopifyPaymentFlowMachine } from '@three-ds/shopify/storefront'
import { describe, expect, it } from 'vitest'

describe('the steps of completing a cart', () => {
  it('begin with a wait, whatever comes, and end with the payment', () => {
    expect(shopifyCartFlowMachine).toEqual({
      provider: 'shopify',
      name: 'Shopify, completion of a cart',
      ends: 'payment',
      transitions: {
        start: ['processing', 'throttled', 'outcome-unknown', 'in-progress'],
        redirect: ['redirect', 'processing', 'done'],
        processing: ['redirect', 'done'],
        throttled: ['processing', 'outcome-unknown'],
        'in-progress': ['redirect', 'processing', 'outcome-unknown', 'done'],
        'outcome-unknown': ['done'],
      },
    })
  })
})

describe('the steps of a legacy payment', () => {
  it('may send the cardholder away until the end, but not once the payment got lost', () => {
    expect(shopifyPaymentFlowMachine).toEqual({
      provider: 'shopify',
      name: 'Shopify, legacy payment of a checkout',
      ends: 'payment',
      transitions: {
        start: ['redirect', 'processing', 'outcome-unknown', 'in-progress', 'done'],
        redirect: ['redirect', 'processing', 'done'],
        processing: ['redirect', 'done'],
        'in-progress': ['redirect', 'processing', 'outcome-unknown', 'done'],
        'outcome-unknown': ['done'],
      },
    })
  })
})
