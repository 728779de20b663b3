import type { JsonObject, Money } from '@three-ds/core'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { gid } from '../state/make-id.ts'
import { isCharged, type StoredPayment } from '../state/stored-payment.ts'
import { renderMoney } from './render-money.ts'

function orderOf({ id, money }: StoredPayment, processedAt: string): JsonObject {
  const number = Number(id) % 10_000
  return {
    __typename: 'Order',
    id: gid('Order', id),
    name: `#${number}`,
    orderNumber: number,
    processedAt,
    totalPrice: renderMoney(money),
  }
}

/**
 * A checkout of the legacy Storefront API. The payment that was charged completes it, once that has been told.
 *
 * Source: Storefront API 2024-01, type `Checkout` (schema in the npm package @shopify/hydrogen-react).
 *
 * @param id - as the client has named it: `gid://shopify/Checkout/…`
 */
export function renderStorefrontCheckout(
  { origin }: FakeShopify,
  id: string,
  price: Money,
  payments: readonly StoredPayment[],
): JsonObject {
  const paid = payments.find(({ end, endedAt }) => endedAt !== undefined && isCharged(end))
  const completedAt = paid?.endedAt === undefined ? null : new Date(paid.endedAt).toISOString()
  return {
    __typename: 'Checkout',
    id,
    completedAt,
    webUrl: `${origin}/checkouts/${id.split('/').at(-1) ?? ''}`,
    currencyCode: price.currency,
    paymentDue: renderMoney(price),
    totalPrice: renderMoney(price),
    ready: true,
    order: paid === undefined || completedAt === null ? null : orderOf(paid, completedAt),
  }
}
