import type { CardSetRow } from '../data/card-sets.ts'
import type { CardinalOutcome } from '../data/outcomes.ts'

/** A test card, as the fake knows it. */
export interface TestCard extends CardSetRow {
  readonly number: string
  readonly outcome: CardinalOutcome
}
