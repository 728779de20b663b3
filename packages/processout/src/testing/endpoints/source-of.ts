import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import type { StoredCard } from '../state/stored-card.ts'

/**
 * The card behind `card_…` or `tok_…`.
 *
 * @throws Refused where it is missing, or nothing that this sandbox knows
 */
export function cardOf({ cards, state }: FakeProcessOut, source: string | undefined): StoredCard {
  if (source === undefined) throw new Refused(refusals.missingSource)
  const card = cards.find(({ id }) => id === source) ?? state.tokens.get(source)?.card
  if (card === undefined) throw new Refused(refusals.source)
  return card
}
