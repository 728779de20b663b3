import { missing, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { type Fields, isThere, textAt, valueAt } from '../state/fields.ts'
import type { StoredCard } from '../state/stored-card.ts'

/**
 * The card that a request names, by its digits or by its token. The expiration date is a number here; text was taken by a
 * recorded test host, and is taken too.
 *
 * Sources: Shift4 API 1.7.57, `card.expirationDate`; activemerchant/active_merchant, transcript of a test host.
 *
 * @throws Refused `cardUnknown`, `tokenUnknown`, or a missing field
 */
export function cardOf({ cards }: FakeFinaro, fields: Fields, invoice: string): StoredCard {
  const token = textAt(fields, 'card.token.value')
  if (token !== undefined) {
    const found = cards.find((one) => one.token === token)
    if (found === undefined) throw new Refused(refusals.tokenUnknown, invoice)
    return found
  }
  const number = valueAt(fields, 'card.number')
  if (typeof number !== 'string') throw new Refused(missing('card.number'), invoice)
  if (!isThere(fields, 'card.expirationDate')) throw new Refused(missing('card.expirationDate'), invoice)
  const found = cards.find(({ card }) => card.number === number)
  if (found === undefined) throw new Refused(refusals.cardUnknown, invoice)
  return found
}
