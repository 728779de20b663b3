import { invalidInput } from '../errors/invalid-input.ts'
import type { Money } from '../vocabulary/money.ts'
import { checkedMinorUnits } from './minor-units.ts'

/**
 * Are both the same amount in the same currency? Amounts of different currencies are never the same, zero neither.
 *
 * @example
 * ```ts
 * import { sameMoney } from '@three-ds/core'
 *
 * console.log(sameMoney({ minorUnits: 500, currency: 'JPY' }, { minorUnits: 500, currency: 'KRW' })) // false
 * ```
 */
export const sameMoney = (a: Money, b: Money): boolean => a.minorUnits === b.minorUnits && a.currency === b.currency

/**
 * Orders two amounts of one currency: -1 if the first is smaller, 0 if they are equal, 1 if it is larger. Fit for
 * `sort`. The currency need not be an active one, so that stored amounts stay comparable.
 *
 * @throws ThreeDSError `invalid-input`: path `currency` if the currencies differ, path `minorUnits` for what is no
 * exact integer or is below zero
 *
 * @example
 * ```ts
 * import { compareMoney } from '@three-ds/core'
 *
 * console.log(compareMoney({ minorUnits: 999, currency: 'EUR' }, { minorUnits: 1000, currency: 'EUR' })) // -1
 * ```
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  if (a.currency !== b.currency) {
    throw invalidInput([
      {
        path: 'currency',
        text: 'amounts of different currencies have no order',
        remedy: 'Compare amounts of one currency; core converts none.',
      },
    ])
  }
  const [first, second] = [checkedMinorUnits(a.minorUnits), checkedMinorUnits(b.minorUnits)]
  return first === second ? 0 : first < second ? -1 : 1
}
