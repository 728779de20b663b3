import { type CardinalCardSet, type CardSetRow, cardSets } from '../data/card-sets.ts'
import type { CardinalOutcome } from '../data/outcomes.ts'
import { testCards } from '../data/test-cards.ts'
import type { TestCard } from './stored-card.ts'

// Object.entries forgets which names there are.
const outcomesOf = Object.entries(testCards) as readonly (readonly [
  CardinalOutcome,
  Partial<Record<CardinalCardSet, string>>,
])[]
const setsOf = Object.entries(cardSets) as readonly (readonly [CardinalCardSet, CardSetRow])[]

const cards: readonly TestCard[] = outcomesOf.flatMap(([outcome, numbers]) =>
  setsOf.flatMap(([name, set]) => {
    const number = numbers[name]
    return number === undefined ? [] : [{ ...set, number, outcome }]
  }),
)

/** The test card with this number, whatever stands between its digits. */
export const cardByNumber = (number: string): TestCard | undefined => {
  const digits = number.replace(/[\s-]/g, '')
  return cards.find((card) => card.number === digits)
}

/** The card that plays an outcome: of the wanted column, or else the newest of the same scheme. */
export function cardFor(outcome: CardinalOutcome, wanted: CardinalCardSet): TestCard {
  const { scheme, version } = cardSets[wanted]
  const fitting = cards.filter((card) => card.outcome === outcome && card.scheme === scheme)
  const card = fitting.find((one) => one.version === version) ?? fitting.at(-1)
  if (card === undefined) throw new Error(`The table of test cards has no ${scheme} card for ${outcome}.`)
  return card
}
