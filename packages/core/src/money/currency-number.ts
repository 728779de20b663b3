import { type CurrencyCode, isCurrency, unknownCurrency } from './currency.ts'
import { currencyNumbers } from './currency-numbers.ts'

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
  return currencyNumbers[currency]
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
  return Object.keys(currencyNumbers)
    .filter(isCurrency)
    .find((currency) => currencyNumbers[currency] === number)
}
