import type { JsonObject } from '@three-ds/core'
import type { StoredCard } from '../state/stored-card.ts'

/** A card as answers show it: masked, with its token. Source: Shift4 API 1.7.57, `card` of its answers. */
export function renderCard({ card: { number, type }, token }: StoredCard): JsonObject {
  const last4 = number.slice(-4)
  return {
    entryMode: 'M',
    number: `${'X'.repeat(number.length - 4)}${last4}`,
    present: 'N',
    type,
    token: { value: token },
  }
}
