import type { Money } from '../vocabulary/money.ts'
import { currencyExponent } from './currency.ts'
import { checkedMinorUnits } from './minor-units.ts'

/**
 * An amount as decimal text in the major unit, with exactly the decimals that its currency has: `49.99` EUR, `500` JPY,
 * `1.234` KWD. No float takes part.
 *
 * @throws ThreeDSError `invalid-input`: path `currency` for a currency that ISO 4217 does not list as active, path
 * `minorUnits` for what is no exact integer or is below zero
 *
 * @example
 * ```ts
 * import { toDecimal } from '@three-ds/core'
 *
 * console.log(toDecimal({ minorUnits: 4999, currency: 'EUR' })) // 49.99
 * ```
 */
export function toDecimal({ minorUnits, currency }: Money): string {
  const exponent = currencyExponent(currency)
  const digits = String(checkedMinorUnits(minorUnits)).padStart(exponent + 1, '0')
  const point = digits.length - exponent
  return exponent === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
}
