import { invalidInput } from '../errors/invalid-input.ts'
import type { ThreeDSError } from '../errors/three-ds-error.ts'
import type { Money } from '../vocabulary/money.ts'
import { currencyExponent } from './currency.ts'

/**
 * Digits with at most one point between them. A leading zero is refused: it is the mark of a padded amount in minor
 * units.
 */
const decimalForm = /^(0|[1-9]\d*)(?:\.(\d+))?$/

/** Longer than any amount that is an exact integer, surplus zeros included. */
const maxLength = 40

/**
 * Reads decimal text in the major unit: `49.99` EUR is 4999 minor units. No float takes part.
 *
 * Fewer decimals than the currency has are fine (`5` EUR), and so are surplus zeros, which change nothing (`500.00`
 * JPY). A surplus digit that is not zero is an error: nothing is ever rounded.
 *
 * @param decimal - digits, and a point if there are decimals: no sign, blank, comma, exponent or leading zero
 * @param currency - ISO 4217 alphabetic code, upper case
 * @throws ThreeDSError `invalid-input`, path `decimal` or `currency`
 *
 * @example
 * ```ts
 * import { fromDecimal } from '@three-ds/core'
 *
 * console.log(fromDecimal('19.99', 'EUR').minorUnits) // 1999
 * ```
 */
export function fromDecimal(decimal: string, currency: string): Money {
  const exponent = currencyExponent(currency)
  const [whole, decimals] = partsOf(decimal)
  if (/[1-9]/.test(decimals.slice(exponent))) {
    throw refused(`this has more decimals than the currency, which has ${exponent}`, 'Round the amount on your side.')
  }
  const minorUnits = Number(whole + decimals.slice(0, exponent).padEnd(exponent, '0'))
  if (!Number.isSafeInteger(minorUnits))
    throw refused(
      'this amount is too large',
      'Check the amount; it is held exactly up to 9007199254740991 minor units.',
    )
  return { minorUnits, currency }
}

function partsOf(decimal: unknown): readonly [whole: string, decimals: string] {
  const match = typeof decimal === 'string' && decimal.length <= maxLength ? decimalForm.exec(decimal) : null
  const [, whole, decimals = ''] = match ?? []
  if (whole === undefined) {
    throw refused('this is not a decimal amount', 'Pass text such as `49.99`: digits, and a point before the decimals.')
  }
  return [whole, decimals]
}

const refused = (text: string, remedy: string): ThreeDSError => invalidInput([{ path: 'decimal', text, remedy }])
