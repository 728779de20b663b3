import { type FinaroTestCard, type TestCard, testCards } from '../data/test-cards.ts'

/** A card in the fake's vault. */
export interface StoredCard {
  readonly name: FinaroTestCard
  /** Global token (GTV), 16 digits. The last four are the card's, as in Shift4's samples. */
  readonly token: string
  readonly card: TestCard
}

// Object.entries forgets which names there are.
const rows = Object.entries(testCards) as readonly (readonly [FinaroTestCard, TestCard])[]

/** The vault: every test card, each under a token of its own. */
export const presetCards = (makeHead: () => string): readonly StoredCard[] =>
  rows.map(([name, card]) => ({ name, card, token: `${makeHead()}${card.number.slice(-4)}` }))
