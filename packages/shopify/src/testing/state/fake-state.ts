import { type AgeQueue, createAgeQueue, createMemory, type Memory } from '@three-ds/core/testing'
import type { StoredAppSession } from './stored-app-session.ts'
import type { StoredCart } from './stored-cart.ts'
import type { StoredCheckout } from './stored-checkout.ts'
import type { StoredPayment } from './stored-payment.ts'

/** Everything that the fake remembers. */
export interface FakeState {
  readonly checkouts: Memory<StoredCheckout>
  readonly carts: Memory<StoredCart>
  readonly payments: Memory<StoredPayment, 'purchase'>
  /** Ids of payments that have not been asked yet whether their cardholder has left. */
  readonly begun: AgeQueue<string>
  readonly appSessions: Memory<StoredAppSession>
  /** The payment that a purchase has under the client's key: a repetition gets it again. */
  paymentUnder(purchaseId: string, key: string): StoredPayment | undefined
  clear(): void
}

/** A memory for one sandbox. */
export function createFakeState(): FakeState {
  const memories = {
    checkouts: createMemory<StoredCheckout>({}),
    carts: createMemory<StoredCart>({}),
    payments: createMemory({ purchase: ({ purchaseId }: StoredPayment) => purchaseId }),
    begun: createAgeQueue<string>(),
    appSessions: createMemory<StoredAppSession>({}),
  }
  return {
    ...memories,
    paymentUnder: (purchaseId, key) => memories.payments.by('purchase', purchaseId).find((one) => one.key === key),
    clear: () => {
      for (const memory of Object.values(memories)) memory.clear()
    },
  }
}
