import { fromDecimal, type Money } from '@three-ds/core'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'

/** What amounts count as where no currency was sent: only merchants in the USA leave it out. */
const usualCurrency = 'USD'

/**
 * Major units as money.
 *
 * @throws Refused `amountInvalid` for a currency that is none, or more decimals than it has
 */
export function moneyOf(total: number, currency: string | undefined, invoice: string): Money {
  try {
    return fromDecimal(String(total), currency ?? usualCurrency)
  } catch {
    throw new Refused(refusals.amountInvalid, invoice)
  }
}
