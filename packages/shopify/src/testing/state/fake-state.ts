import { createMemory, type Memory } from './memory.ts'
import type { StoredAppSession } from './stored-app-session.ts'
import type { StoredCart } from './stored-cart.ts'
import type { StoredCheckout } from './stored-checkout.ts'
import type { StoredPayment } from './stored-payment.ts'

/** Everything that the fake remembers. */
export interface FakeState {
  readonly checkouts: Memory<StoredCheckout>
  readonly carts: Memory<StoredCart>
  readonly payments: Memory<StoredPayment>
  readonly appSessions: Memory<StoredAppSession>
  /** The payment that a purchase has under the client's key: a repetition gets it again. */
  paymentUnder(purchaseId: string, key: string): StoredPayment | undefined
  /** Payments of a checkout or cart, oldest first. */
  paymentsOf(purchaseId: string): readonly StoredPayment[]
  clear(): void
}

/** A memory for one sandbox. */
export function createFakeState(): FakeState {
  const memories = {
    checkouts: createMemory<StoredCheckout>(),
    carts: createMemory<StoredCart>(),
    payments: createMemory<StoredPayment>(),
    appSessions: createMemory<StoredAppSession>(),
  }
  const paymentsOf = (purchaseId: string) =>
    memories.payments.all().filter((payment) => payment.purchaseId === purchaseId)
  return {
    ...memories,
    paymentsOf,
    paymentUnder: (purchaseId, key) => paymentsOf(purchaseId).find((payment) => payment.key === key),
    clear: () => {
      for (const memory of Object.values(memories)) memory.clear()
    },
  }
}
