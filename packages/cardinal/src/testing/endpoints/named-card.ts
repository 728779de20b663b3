import { decodeBase64, isObject } from '@three-ds/core'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { type Fields, objectOf, textOf } from '../state/fields.ts'
import { cardByNumber } from '../state/find-card.ts'
import type { TestCard } from '../state/stored-card.ts'

/** What `encryptCard` wrapped. Real data is encrypted under Verifone's public key. */
function unwrap(encrypted: string): string | undefined {
  const bytes = decodeBase64(encrypted)
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isObject(value) ? textOf(value, 'cardNumber') : undefined
  } catch {
    return undefined
  }
}

/** The number that one of the three ways leads to; `undefined` where the fake does not know it. */
function numberOf({ state }: FakeCardinal, fields: Fields): string | undefined {
  const plain = objectOf(fields, 'card')
  if (plain !== undefined) return textOf(plain, 'pan')
  const encrypted = textOf(fields, 'encrypted_card')
  if (encrypted !== undefined) return unwrap(encrypted)
  return state.reusable(textOf(fields, 'card') ?? textOf(fields, 'reuse_token') ?? '')
}

/**
 * The card that a request names, in one of the three ways. The fake takes test cards and no other.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest`: `card`, `encrypted_card` with `public_key_alias`, `reuse_token`.
 *
 * @throws Refused `cardNamedWrongly`, `notTestCard`
 */
export function namedCard(fake: FakeCardinal, fields: Fields): TestCard {
  const ways = ['card', 'encrypted_card', 'reuse_token'].filter((name) => fields[name] !== undefined)
  const hasKey = textOf(fields, 'public_key_alias') !== undefined
  if (ways.length !== 1 || hasKey !== ways.includes('encrypted_card')) {
    throw new Refused(refusals.cardNamedWrongly, ['card', 'encrypted_card', 'public_key_alias', 'reuse_token'])
  }
  const number = numberOf(fake, fields)
  const card = number === undefined ? undefined : cardByNumber(number)
  if (card === undefined) throw new Refused(refusals.notTestCard)
  return card
}
