import { contractCases } from '@three-ds/core/testing'
import { createShopifyCheckoutClient } from '@three-ds/shopify/checkout'
import { describe, expect, it } from 'vitest'
import { checkoutSubject } from './contract-subject.ts'
import { credentials } from './sample.ts'

describe('Shopify’s checkout payments keep the promises of every client', () => {
  for (const { name, run } of contractCases(checkoutSubject)) it(name, run)

  it('with every call of the client', () => {
    const tested = checkoutSubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(createShopifyCheckoutClient(credentials)).toSorted())
  })
})
