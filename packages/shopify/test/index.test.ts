import * as all from '@three-ds/shopify'
import * as checkout from '@three-ds/shopify/checkout'
import * as paymentsApp from '@three-ds/shopify/payments-app'
import * as storefront from '@three-ds/shopify/storefront'
import { describe, expect, it } from 'vitest'

describe('the package itself', () => {
  it('exports everything of its three APIs, and nothing else', () => {
    expect(Object.keys(all).toSorted()).toEqual(Object.keys({ ...checkout, ...storefront, ...paymentsApp }).toSorted())
  })

  it.each(Object.entries({ checkout, storefront, paymentsApp }))(
    'exports the same things as its entry %s',
    (_, api) => {
      expect(all).toMatchObject({ ...api })
    },
  )
})
