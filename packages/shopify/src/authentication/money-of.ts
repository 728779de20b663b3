import { fromDecimal, type Money, unlessRefused } from '@three-ds/core'

/** An amount and its currency, where they have the form of money: what cannot be stored and read again is absent. */
export function moneyOf(amount: string | undefined, currency: string | undefined): Money | undefined {
  if (amount === undefined || currency === undefined) return undefined
  return unlessRefused(() => fromDecimal(amount, currency))
}
