import type { Money } from '@three-ds/core'

/** The amount of a transaction, where it has the form of one: what cannot be stored and read again is absent. */
export const moneyOf = (subject: { readonly amount?: number; readonly currency_code?: string }): Money | undefined => {
  const { amount, currency_code = '' } = subject
  return amount === undefined || amount < 0 || !/^[A-Z]{3}$/.test(currency_code)
    ? undefined
    : { minorUnits: amount, currency: currency_code }
}
