import { blank, refusals } from '../data/refusals.ts'
import { type TestCard, testCards } from '../data/test-cards.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { type Fields, isSet, objectOf, textOf } from '../state/fields.ts'
import { makeToken } from '../state/make-token.ts'
import type { StoredCard } from '../state/stored-card.ts'

const cards: readonly TestCard[] = Object.values(testCards)

/** A month or a year, as a number or as digits. */
function numberOf(fields: Fields, name: string): number | undefined {
  const value = Number(textOf(fields, name) ?? fields[name])
  return Number.isSafeInteger(value) && value > 0 ? value : undefined
}

/**
 * A card for the vault out of `credit_card`. The fake takes Spreedly's test cards and no other.
 *
 * @param surroundings - `email`, `data`, `metadata` and the like, which stand beside the card
 * @throws Refused for what is blank; `accountInactive` for a number that is no test card's
 */
export function toStoredCard(fake: FakeSpreedly, creditCard: Fields, surroundings: Fields): StoredCard {
  const month = numberOf(creditCard, 'month')
  const year = numberOf(creditCard, 'year')
  const number = textOf(creditCard, 'number')?.replace(/[\s-]/g, '')
  const isDateFree = isSet(surroundings, 'allow_blank_date')
  const missing = [
    ...(number === undefined ? ['number'] : []),
    ...(month === undefined && !isDateFree ? ['month'] : []),
    ...(year === undefined && !isDateFree ? ['year'] : []),
  ]
  const [first, ...others] = missing.map(blank)
  if (first !== undefined) throw new Refused(first, ...others)
  const card = cards.find((row) => row.number === number)
  if (card === undefined) throw new Refused(refusals.accountInactive)
  const now = fake.clock.now()
  return {
    token: makeToken(fake.ids),
    createdAt: now,
    updatedAt: now,
    storage: isSet(surroundings, 'retained') ? 'retained' : 'cached',
    card,
    month: month ?? 0,
    year: year ?? 0,
    hasCode: textOf(creditCard, 'verification_value') !== undefined,
    details: withoutSecrets({ ...surroundings, ...creditCard }),
  }
}

/** The vault keeps the number elsewhere, and the code nowhere. */
function withoutSecrets(fields: Fields): Fields {
  const { number: _number, verification_value: _code, credit_card: _card, ...details } = fields
  return details
}

/** The card that a payment names, by its token or by its digits. @throws Refused */
export function namedCard(fake: FakeSpreedly, fields: Fields): StoredCard {
  const token = textOf(fields, 'payment_method_token')
  if (token !== undefined) {
    const found = fake.state.card(token)
    if (found === undefined) throw new Refused(refusals.noSuchPaymentMethod)
    return found
  }
  const creditCard = objectOf(fields, 'credit_card')
  if (creditCard === undefined) throw new Refused(refusals.noPaymentMethod)
  const { email, allow_blank_date } = fields
  return toStoredCard(fake, creditCard, { email, allow_blank_date })
}
