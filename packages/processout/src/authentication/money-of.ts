import { fromDecimal, type Money, unlessRefused } from '@three-ds/core'

/** The amount of a transaction, where it has the form of one: what cannot be stored and read again is absent. */
export function moneyOf({
  amount,
  currency,
}: {
  readonly amount?: string
  readonly currency?: string
}): Money | undefined {
  if (amount === undefined || currency === undefined) return undefined
  return unlessRefused(() => fromDecimal(amount, currency))
}
