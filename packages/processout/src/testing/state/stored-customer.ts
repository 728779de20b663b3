import type { JsonObject } from '@three-ds/core'
import type { StoredCard } from './stored-card.ts'

/** A customer as the fake keeps it. */
export interface StoredCustomer {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** As they were sent. */
  readonly fields: JsonObject
}

/** A customer's token. */
export interface StoredToken {
  readonly id: string
  readonly createdAt: number
  readonly customerId: string
  readonly card: StoredCard
  readonly fields: JsonObject
  readonly verified: boolean
}
