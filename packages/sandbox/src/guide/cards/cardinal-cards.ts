import { type CardinalOutcome, cardinalOutcomes, cardinalTestCards } from '@three-ds/cardinal/testing'
import type { GuideCard } from '../gateway-guide.ts'
import { inWords } from '../in-words.ts'

// The names of the table, which keys forgets.
const names = Object.keys(cardinalOutcomes) as CardinalOutcome[]

/** What a message says of an authentication. */
interface Answer {
  readonly hasEci: boolean
  readonly enrolled?: string
  readonly letter?: string
  readonly signatureVerification?: string
}

/** The table's union of literal rows as one shape. */
interface Row {
  readonly lookup: Answer
  readonly afterChallenge?: Answer
  readonly slowMs?: number
}

const does = ({ lookup, afterChallenge, slowMs }: Row): string =>
  inWords(
    lookup.enrolled && `enrolled ${lookup.enrolled}`,
    `PAResStatus ${lookup.letter ?? 'blank'}`,
    lookup.signatureVerification && `signature ${lookup.signatureVerification}`,
    afterChallenge && `after the challenge ${afterChallenge.letter ?? 'blank'}`,
    slowMs !== undefined && `answers after ${slowMs / 1000} seconds`,
  )

/** Cardinal's cards, by outcome: one for each scheme and version. */
export const cardinalCards = (): readonly GuideCard[] =>
  names.map((name) => ({
    name,
    numbers: Object.values(cardinalTestCards[name]),
    does: does(cardinalOutcomes[name]),
  }))
