import { contractCases } from '@three-ds/core/testing'
import { createShopifyPaymentsAppClient } from '@three-ds/shopify/payments-app'
import { describe, expect, it } from 'vitest'
import { paymentsAppSubject } from './contract-subject.ts'
import { credentials } from './sample.ts'

describe('Shopify’s Payments Apps client keeps the promises of every client', () => {
  for (const { name, run } of contractCases(paymentsAppSubject)) it(name, run)

  it('with every call of the client', () => {
    const tested = paymentsAppSubject.operations.map(({ name }) => name)
    expect(tested.toSorted()).toEqual(Object.keys(createShopifyPaymentsAppClient(credentials)).toSorted())
  })
})
