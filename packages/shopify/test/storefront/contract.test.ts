import { contractCases } from '@three-ds/core/testing'
import { createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
import { describe, expect, it } from 'vitest'
import { cartSubject, paymentSubject } from './contract-subject.ts'
import { credentials } from './sample.ts'

describe('Shopify’s Storefront API keeps the promises of every client', () => {
  for (const { name, run } of contractCases(cartSubject)) it(name, run)

  it('with every call of the client', () => {
    const tested = cartSubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(createShopifyStorefrontClient(credentials)).toSorted())
  })
})

describe('the flow of a legacy payment keeps them too', () => {
  for (const { name, run } of contractCases(paymentSubject)) it(name, run)
})
