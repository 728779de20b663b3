import { isWellFormedCryptogram } from '@three-ds/core'
import type { DeclineName } from '../data/declines.ts'
import { ecis, lettersWithCryptogram } from '../data/issuer-values.ts'
import type { CardinalLetter } from '../data/outcomes.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { type Fields, textOf } from '../state/fields.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import type { TestCard } from '../state/stored-card.ts'

/** A payment with what it says of its authentication, `threed_authentication`. */
export interface HandedOver {
  readonly card: TestCard
  readonly amount: number
  readonly currency: string
  readonly authentication: Fields
}

/** ECIs with which a merchant may say that a payment is protected, and their letters. */
const protectedBy = ({ scheme }: TestCard, eci: string): CardinalLetter | undefined =>
  lettersWithCryptogram.find((letter) => ecis[scheme][letter] === eci)

/** Where the authentication was made here, the issuer knows its values. */
function unlike(found: StoredAuthentication, { card, amount, currency, authentication }: HandedOver) {
  if (found.card.number !== card.number || found.currency !== currency) return 'unlikeAuthentication'
  if (found.eci !== textOf(authentication, 'eci_flag')) return 'unlikeAuthentication'
  if (found.cryptogram !== textOf(authentication, 'cavv')) return 'unlikeAuthentication'
  return amount > found.amount ? 'moreThanAuthenticated' : undefined
}

/**
 * What the host has against the authentication of a payment; `undefined` where all fits together. A result that was earned
 * elsewhere is judged by its form, one of this sandbox by its values too.
 *
 * Sources: Verifone's schema of `threed_authentication`; EMV 3DS 2.2.0, table A.1, for ECI and cryptogram; Verifone's page
 * "Online payments: 3D Secure" for Mastercard's id of the directory server.
 */
export function checkAuthentication({ state }: FakeCardinal, handed: HandedOver): DeclineName | undefined {
  const { card, authentication } = handed
  const letter = textOf(authentication, 'pares_status')
  if (letter === 'R') return 'rejectedByIssuer'
  if (letter === 'N' || letter === 'C') return 'notAuthenticated'
  const eci = textOf(authentication, 'eci_flag')
  if (eci === undefined) return undefined
  if (!Object.values(ecis[card.scheme]).includes(eci)) return 'eciAgainstScheme'
  const earned = protectedBy(card, eci)
  if (earned === undefined) return undefined
  if (letter !== undefined && letter !== earned) return 'eciAgainstScheme'
  if (!isWellFormedCryptogram(textOf(authentication, 'cavv') ?? '', card.scheme)) return 'badCryptogram'
  const authenticatedAmount = authentication['authentication_amount']
  if (typeof authenticatedAmount === 'number' && handed.amount > authenticatedAmount) return 'moreThanAuthenticated'
  const directoryServerId = textOf(authentication, 'ds_transaction_id')
  if (directoryServerId === undefined) {
    const isFirstVersion = textOf(authentication, 'threeds_version')?.startsWith('1.') === true
    return card.scheme === 'mastercard' && !isFirstVersion ? 'noDirectoryServerId' : undefined
  }
  const found = state.authentications().find(({ ids }) => ids.directory === directoryServerId)
  return found && unlike(found, handed)
}
