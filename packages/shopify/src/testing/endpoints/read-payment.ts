import { fromDecimal, isObject, type Money } from '@three-ds/core'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { type Fields, objectAt, textAt } from '../state/fields.ts'
import type { StoredSession } from '../state/stored-session.ts'

/**
 * `payment` out of a body.
 *
 * @throws Refused `unreadable` where there is none
 */
export function paymentIn(text: string): Fields {
  const body = parsed(text)
  const payment = isObject(body) ? objectAt(body, 'payment') : undefined
  if (payment === undefined) throw new Refused(refusals.unreadable)
  return payment
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A card of the vault, by the id that was sent. */
export const sessionUnder = ({ sessions }: FakeShopify, id: unknown): StoredSession | undefined =>
  sessions.find((session) => session.id === id)

/** Money in major units; nothing where it is none. */
export function moneyIn(amount: unknown, currency: unknown): Money | undefined {
  if (typeof amount !== 'string' || typeof currency !== 'string' || !/^\d+(?:\.\d+)?$/.test(amount)) return undefined
  try {
    return fromDecimal(amount, currency)
  } catch {
    return undefined
  }
}

/**
 * The client's key.
 *
 * @throws Refused `uniqueToken` where it is missing
 */
export function uniqueTokenIn(payment: Fields): string {
  const token = textAt(payment, 'unique_token')
  if (token === undefined) throw new Refused(refusals.uniqueToken)
  return token
}
