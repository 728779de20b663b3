import { invalidInput } from '../errors/invalid-input.ts'
import type { ThreeDSError } from '../errors/three-ds-error.ts'
import { currencyExponents } from './currency-exponents.ts'

/** An active ISO 4217 alphabetic code that has a minor unit. */
export type CurrencyCode = keyof typeof currencyExponents

/**
 * Is it an active ISO 4217 alphabetic code, in upper case? Any value may be asked about.
 *
 * @example
 * ```ts
 * import { isCurrency } from '@three-ds/core'
 *
 * console.log(isCurrency('EUR'), isCurrency('eur')) // true false
 * ```
 */
export function isCurrency(value: unknown): value is CurrencyCode {
  return typeof value === 'string' && Object.hasOwn(currencyExponents, value)
}

/**
 * How many decimals a currency has: 2 for `EUR`, 0 for `JPY`, 3 for `KWD` (ISO 4217, list one).
 *
 * @throws ThreeDSError `invalid-input`, path `currency`, for a code that is not in the list
 *
 * @example
 * ```ts
 * import { currencyExponent } from '@three-ds/core'
 *
 * console.log(currencyExponent('KWD')) // 3
 * ```
 */
export function currencyExponent(currency: string): 0 | 2 | 3 | 4 {
  if (!isCurrency(currency)) throw unknownCurrency()
  return currencyExponents[currency]
}

/** The error for a code that the table does not have. */
export const unknownCurrency = (): ThreeDSError =>
  invalidInput([
    {
      path: 'currency',
      text: 'this is not an active ISO 4217 currency',
      remedy: 'Pass the alphabetic code in upper case: `EUR`, `USD`, `JPY`.',
    },
  ])
