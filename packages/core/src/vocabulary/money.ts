/**
 * An amount in the currency's minor unit, so that nothing is ever rounded: 49.99 EUR is
 * `{ minorUnits: 4999, currency: 'EUR' }`, 500 JPY is `{ minorUnits: 500, currency: 'JPY' }`.
 */
export type Money = {
  /** Integer, in the currency's minor unit (ISO 4217). */
  readonly minorUnits: number
  /** ISO 4217 alphabetic code, upper case. */
  readonly currency: string
}
