import { type Money, toDecimal } from '@three-ds/core'

/** `49.99 EUR`; nothing where there is no amount. */
export const moneyText = (money: Money | undefined): string =>
  money === undefined ? '' : `${toDecimal(money)} ${money.currency}`
