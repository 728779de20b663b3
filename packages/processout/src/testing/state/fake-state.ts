import type { FakeReply } from '@three-ds/core/testing'
import { createMemory, type Memory } from './memory.ts'
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

/** Reads of events, one each, by the minute in which it came. */
interface EventRead {
  readonly id: string
  readonly at: number
}

/** Everything that the fake remembers. */
export interface FakeState {
  readonly invoices: Memory<StoredInvoice>
  readonly transactions: Memory<StoredTransaction>
  readonly refunds: Memory<StoredRefund>
  readonly customers: Memory<StoredCustomer>
  readonly tokens: Memory<StoredToken>
  readonly events: Memory<StoredEvent>
  readonly keptReplies: Memory<KeptReply>
  readonly usedCards: Memory<CardUse>
  readonly eventReads: Memory<EventRead>
  /** Transactions of an invoice, oldest first. */
  transactionsOf(invoiceId: string): readonly StoredTransaction[]
  clear(): void
}

/** A memory for one sandbox. */
export function createFakeState(): FakeState {
  const memories = {
    invoices: createMemory<StoredInvoice>(),
    transactions: createMemory<StoredTransaction>(),
    refunds: createMemory<StoredRefund>(),
    customers: createMemory<StoredCustomer>(),
    tokens: createMemory<StoredToken>(),
    events: createMemory<StoredEvent>(),
    keptReplies: createMemory<KeptReply>(),
    usedCards: createMemory<CardUse>(),
    eventReads: createMemory<EventRead>(),
  }
  return {
    ...memories,
    transactionsOf: (invoiceId) => memories.transactions.all().filter(({ intent }) => intent.invoiceId === invoiceId),
    clear: () => {
      for (const memory of Object.values(memories)) memory.clear()
    },
  }
}
