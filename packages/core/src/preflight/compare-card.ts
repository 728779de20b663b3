import type { AuthenticationFacts } from '../result/authentication-result.ts'
import { type Findings, notChecked, nothing, wrong } from './findings.ts'

type Card = AuthenticationFacts['card']

const digits = ['first6', 'last4'] as const

/** Holds the card that is to be charged against the one that was authenticated, in the digits that both sides know. */
export function compareCard(authenticated: Card, charged: Card): Findings {
  const known = digits.filter((part) => authenticated?.[part] !== undefined && charged?.[part] !== undefined)
  if (known.length === 0) {
    return notChecked({
      field: 'card',
      text: 'it is not known whether this is the card that was authenticated',
      remedy: 'Name the first six or last four digits of the card that is to be charged, or see to it yourself.',
    })
  }
  return known.every((part) => authenticated?.[part] === charged?.[part])
    ? nothing
    : wrong({
        code: 'card-differs',
        field: 'card',
        text: 'another card was authenticated',
        remedy: 'Charge the card that was authenticated, or authenticate this one.',
      })
}
