import type { JsonObject, Money } from '@three-ds/core'

/** An invoice as the fake keeps it. */
export interface StoredInvoice {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** As they were sent. */
  readonly fields: JsonObject
  /** Major units, as they were sent. */
  readonly amount: string
  readonly money: Money
}

/** What was sent with an invoice; nothing where the invoice is gone. */
export const fieldsOf = (invoice: StoredInvoice | undefined): JsonObject => invoice?.fields ?? {}
