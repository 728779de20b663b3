import { shopifyCheckoutFlowMachine } from '@three-ds/shopify/checkout'
import { describe, expect, it } from 'vitest'

describe('the steps of a REST checkout payment', () => {
  it('may send the cardholder away at any time, and end with the payment', () => {
    expect(shopifyCheckoutFlowMachine).toEqual({
      provider: 'shopify',
      name: 'Shopify, REST checkout payment',
      ends: 'payment',
      transitions: {
        start: ['redirect', 'processing', 'outcome-unknown', 'in-progress', 'done'],
        redirect: ['redirect', 'processing', 'done'],
        processing: ['redirect', 'done'],
        'in-progress': ['redirect', 'processing', 'outcome-unknown', 'done'],
        'outcome-unknown': ['redirect', 'processing', 'done'],
      },
    })
  })
})
