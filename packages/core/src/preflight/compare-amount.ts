import { compareMoney } from '../money/compare-money.ts'
import type { Money } from '../vocabulary/money.ts'
import { type Findings, notChecked, nothing, worthKnowing, wrong } from './findings.ts'

/**
 * Holds what is to be charged against what was authenticated. The issuer answers for what the cardholder saw: no more, and in no
 * other currency.
 */
export function compareAmount(authenticated: Money | undefined, charged: Money): Findings {
  if (authenticated === undefined) {
    return notChecked({
      field: 'amount',
      text: 'it is not known which amount was authenticated',
      remedy: 'Compare with what you asked the provider to authenticate.',
    })
  }
  if (authenticated.currency !== charged.currency) {
    return wrong({
      code: 'currency-differs',
      field: 'amount',
      text: 'another currency was authenticated',
      remedy: 'Charge in the currency that was authenticated, or authenticate this payment.',
    })
  }
  switch (compareMoney(charged, authenticated)) {
    case 1:
      return wrong({
        code: 'amount-differs',
        field: 'amount',
        text: 'more is to be charged than was authenticated',
        remedy: 'Charge no more than was authenticated, or authenticate this payment.',
      })
    case -1:
      return worthKnowing({
        code: 'less-than-authenticated',
        field: 'amount',
        text: 'less is to be charged than was authenticated',
        remedy: 'Nothing to do, if this is the whole order. The rest needs an authentication of its own.',
      })
    case 0:
      return nothing
  }
}
