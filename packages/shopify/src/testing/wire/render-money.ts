import type { JsonObject, Money } from '@three-ds/core'
import { graphqlDecimal } from './decimal.ts'

/** Source: Storefront API 2024-01, type `MoneyV2`. */
export const renderMoney = (money: Money): JsonObject => ({
  __typename: 'MoneyV2',
  amount: graphqlDecimal(money),
  currencyCode: money.currency,
})
