import type { JsonObject } from '@three-ds/core'
import type { FakeShopify } from '../state/fake-shopify.ts'
import type { StoredCart } from '../state/stored-cart.ts'

/** A cart. Source: Storefront API 2026-04, type `Cart`, the part about its price. */
export function renderCart({ origin }: FakeShopify, { id, amount, currency }: StoredCart): JsonObject {
  const total = { __typename: 'MoneyV2', amount, currencyCode: currency }
  return {
    __typename: 'Cart',
    id,
    checkoutUrl: `${origin}/cart/c/${id.split('/').at(-1) ?? ''}`,
    totalQuantity: 1,
    cost: { __typename: 'CartCost', totalAmount: total, subtotalAmount: total },
  }
}
