import type { AuthenticationResult, Money } from '@three-ds/core'

/** What was authenticated, and so what is to be charged. */
export function amountOf({ amount }: AuthenticationResult): Money {
  if (amount === undefined) throw new Error('This source does not tell what was authenticated.')
  return amount
}
