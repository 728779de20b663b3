import { type Money, toDecimal } from '@three-ds/core'

/** Money as the REST API writes it: `398.00`. Source: Shopify/shopify-app-js, `payment.test.ts`. */
export const restDecimal = (money: Money): string => toDecimal(money)

/** Money as GraphQL's `Decimal` is written: `398.0`, at least one decimal and no needless zero. Source: shopify.dev, samples of `MoneyV2`. */
export function graphqlDecimal(money: Money): string {
  const [whole = '0', decimals = ''] = toDecimal(money).split('.')
  return `${whole}.${decimals.replace(/0+$/, '') || '0'}`
}
