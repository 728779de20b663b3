import { type ProcessOutTestCard, type TestCard, testCards } from '../data/test-cards.ts'

/** A card in the fake's vault. */
export interface StoredCard {
  readonly name: ProcessOutTestCard
  /** `card_…`, good any number of times; a real one is good once, until it is a customer's token. */
  readonly id: string
  readonly card: TestCard
}

// Object.entries forgets which names there are.
const rows = Object.entries(testCards) as readonly (readonly [ProcessOutTestCard, TestCard])[]

/** The vault: every test card, each under an id of its own. */
export const presetCards = (makeId: () => string): readonly StoredCard[] =>
  rows.map(([name, card]) => ({ name, card, id: makeId() }))
