import { fromDecimal, type Money } from '@three-ds/core'

/**
 * A wire amount (a JSON number in the major unit) as money; `undefined` where it is none, or has more decimals than its
 * currency. A number prints as the decimal text that the wire had, so no float takes part in the conversion.
 *
 * Source: Shift4 API 1.7.57, `amount.total` (160 is 160.00).
 */
export function readAmount(total: number | undefined, currency: string | undefined): Money | undefined {
  if (total === undefined || currency === undefined) return undefined
  try {
    return fromDecimal(String(total), currency)
  } catch {
    return undefined
  }
}
