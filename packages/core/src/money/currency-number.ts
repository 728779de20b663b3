import { type CurrencyCode, isCurrency, unknownCurrency } from './currency.ts'
import { currencyExponents } from './currency-exponents.ts'

/**
 * The numeric code of a currency, three digits (ISO 4217, list one): what Cardinal's order details carry.
 *
 * @throws ThreeDSError `invalid-input`, path `currency`, for a code that is not in the list
 *
 * @example
 * ```ts
 * import { numberOfCurrency } from '@three-ds/core'
 *
 * console.log(numberOfCurrency('USD'), numberOfCurrency('AUD')) // 840 036
 * ```
 */
export function numberOfCurrency(currency: string): string {
  if (!isCurrency(currency)) throw unknownCurrency()
  return currencyExponents[currency][0]
}

/**
 * The alphabetic code for a numeric one, three digits with their leading zeros. `undefined` where the list has none: it
 * reads what a wire says, and there absent is better than guessed.
 *
 * @example
 * ```ts
 * import { currencyOfNumber } from '@three-ds/core'
 *
 * console.log(currencyOfNumber('978'), currencyOfNumber('000')) // EUR undefined
 * ```
 */
export function currencyOfNumber(number: string): CurrencyCode | undefined {
  return Object.keys(currencyExponents)
    .filter(isCurrency)
    .find((currency) => currencyExponents[currency][0] === number)
}
