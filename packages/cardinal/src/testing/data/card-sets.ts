/** A column of the simulator's tables of cards: whose cards, and which version of 3-D Secure they play. */
export type CardinalCardSet =
  | 'visa-2.1'
  | 'visa-2.2'
  | 'mastercard-2.1'
  | 'mastercard-2.2'
  | 'visa-1.0'
  | 'mastercard-1.0'

/** What a column means on the wire. */
export interface CardSetRow {
  readonly scheme: 'visa' | 'mastercard'
  /** `threeds_version`. */
  readonly version: '1.0.2' | '2.1.0' | '2.2.0'
}

/** Source: cardinaldocs.atlassian.net, pages 903577725, 916979722 (2.1 and 2.2) and 400654355 (1.0). */
export const cardSets: Readonly<Record<CardinalCardSet, CardSetRow>> = {
  'visa-2.1': { scheme: 'visa', version: '2.1.0' },
  'visa-2.2': { scheme: 'visa', version: '2.2.0' },
  'mastercard-2.1': { scheme: 'mastercard', version: '2.1.0' },
  'mastercard-2.2': { scheme: 'mastercard', version: '2.2.0' },
  'visa-1.0': { scheme: 'visa', version: '1.0.2' },
  'mastercard-1.0': { scheme: 'mastercard', version: '1.0.2' },
}
