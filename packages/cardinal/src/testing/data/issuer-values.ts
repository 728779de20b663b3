import type { CardSetRow } from './card-sets.ts'
import type { CardinalLetter } from './outcomes.ts'

/** The password of every challenge. Source: cardinaldocs.atlassian.net, page 903577725, notes on testing. */
export const challengePassword = '1234'

/** One of the passwords that fail. */
export const wrongPassword = '1111'

/**
 * ECI by scheme and letter; of a letter that is not named, and of none, `other`.
 *
 * Source: cardinaldocs.atlassian.net, page 903577725: 05, 06, 07 and Mastercard's 02, 01, 00; its data-only cards have 07 and 04.
 */
export const ecis: Readonly<
  Record<CardSetRow['scheme'], Readonly<Partial<Record<CardinalLetter, string>>> & { readonly other: string }>
> = {
  visa: { Y: '05', A: '06', I: '07', other: '07' },
  mastercard: { Y: '02', A: '01', I: '04', other: '00' },
}

/** Letters that earn a cryptogram. Source: the same page. */
export const lettersWithCryptogram: readonly CardinalLetter[] = ['Y', 'A']

/** `UCAFIndicator` of Mastercard. Source: Verifone's page "Online payments: 3D Secure", payment object. */
export const ucafIndicators: Readonly<Partial<Record<CardinalLetter, string>> & { readonly other: string }> = {
  Y: '2',
  A: '1',
  other: '0',
}

/**
 * `ActionCode` after a challenge, by its letter; `other` where there is none.
 *
 * Source: cardinaldocs.atlassian.net, page 98315, for SUCCESS and FAILURE. No source has the codes of U and of an error:
 * they are chosen by what page 98315 says that the codes mean.
 */
export const actionCodes: Readonly<Partial<Record<CardinalLetter, string>> & { readonly other: string }> = {
  Y: 'SUCCESS',
  A: 'SUCCESS',
  N: 'FAILURE',
  U: 'NOACTION',
  other: 'ERROR',
}
