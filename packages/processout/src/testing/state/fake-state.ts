import { type AgeQueue, createAgeQueue, createMemory, type FakeReply, type Memory } from '@three-ds/core/testing'
import type { StoredCustomer, StoredToken } from './stored-customer.ts'
import type { StoredEvent } from './stored-event.ts'
import type { StoredInvoice } from './stored-invoice.ts'
import type { StoredRefund, StoredTransaction } from './stored-transaction.ts'

/** An answer that an idempotency key gives again. */
export interface KeptReply {
  /** The key. */
  readonly id: string
  /** Method, path and body of the first request. */
  readonly request: string
  readonly reply: FakeReply
}

/** How often a card was used: by its id. */
interface CardUse {
  readonly id: string
}

/** Everything that the fake remembers. */
export interface FakeState {
  readonly invoices: Memory<StoredInvoice>
  readonly transactions: Memory<StoredTransaction, 'invoice' | 'serverTransId'>
  /** Ids of transactions that have not been asked yet whether their cardholder has left. */
  readonly begun: AgeQueue<string>
  readonly refunds: Memory<StoredRefund>
  readonly customers: Memory<StoredCustomer>
  readonly tokens: Memory<StoredToken>
  readonly events: Memory<StoredEvent>
  readonly keptReplies: Memory<KeptReply>
  readonly usedCards: Memory<CardUse>
  /** Reads of events within the last minute. */
  readonly eventReads: AgeQueue<'read'>
  clear(): void
}

/** A memory for one sandbox. */
export function createFakeState(): FakeState {
  const memories = {
    invoices: createMemory<StoredInvoice>({}),
    transactions: createMemory({
      invoice: ({ intent }: StoredTransaction) => intent.invoiceId,
      serverTransId: ({ threeDS }: StoredTransaction) => threeDS?.serverTransId,
    }),
    begun: createAgeQueue<string>(),
    refunds: createMemory<StoredRefund>({}),
    customers: createMemory<StoredCustomer>({}),
    tokens: createMemory<StoredToken>({}),
    events: createMemory<StoredEvent>({}),
    keptReplies: createMemory<KeptReply>({}),
    usedCards: createMemory<CardUse>({}),
    eventReads: createAgeQueue<'read'>(),
  }
  return {
    ...memories,
    clear: () => {
      for (const memory of Object.values(memories)) memory.clear()
    },
  }
}
