import type { TestCard } from '../data/test-cards.ts'
import type { Fields } from './fields.ts'

/** A card in the fake's vault. Source of the storage states: developer.spreedly.com/reference (payment methods). */
export interface StoredCard {
  readonly token: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly storage: 'cached' | 'retained' | 'used' | 'redacted'
  readonly card: TestCard
  readonly month: number
  readonly year: number
  /** Was there a verification value? It is never kept. */
  readonly hasCode: boolean
  /** Names and addresses, as they were sent. */
  readonly details: Fields
}
