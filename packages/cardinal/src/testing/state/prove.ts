import type { IdSource } from '@three-ds/core/testing'
import { ecis, lettersWithCryptogram } from '../data/issuer-values.ts'
import type { AuthenticationAnswer } from '../data/outcomes.ts'
import type { IssuerProof } from './stored-authentication.ts'
import type { TestCard } from './stored-card.ts'

/** ECI and cryptogram of an answer, by the card's scheme. */
export function prove({ letter, hasEci }: AuthenticationAnswer, { scheme }: TestCard, ids: IdSource): IssuerProof {
  const byLetter = ecis[scheme]
  return {
    ...(hasEci ? { eci: (letter && byLetter[letter]) ?? byLetter.other } : {}),
    ...(letter !== undefined && lettersWithCryptogram.includes(letter) ? { cryptogram: ids.cryptogram() } : {}),
  }
}
