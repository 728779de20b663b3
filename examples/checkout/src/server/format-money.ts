import { type Money, toDecimal } from '@three-ds/core'

/** An amount as people read it. `Intl` takes decimal text, so that no float comes in between. */
export function formatMoney(money: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: money.currency })
  // Text of digits and a point is what `toDecimal` writes; the compiler wants its literal type.
  return format.format(toDecimal(money) as `${number}`)
}
