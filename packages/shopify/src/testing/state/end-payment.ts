import type { PaymentEnd } from '../data/test-sessions.ts'
import type { FakeShopify } from './fake-shopify.ts'
import { isCharged, type StoredPayment } from './stored-payment.ts'

/** Once more it is being processed, then it is over: as often it is asked about. */
const pollsAfterPage = 2

/** The cardholder is done, or nobody waits any longer: what it comes to is decided, and where that is a charge, money moves now. */
export function endPayment({ state, ledger }: FakeShopify, payment: StoredPayment, end: PaymentEnd): StoredPayment {
  const after: StoredPayment = { ...payment, waits: false, end, pollsLeft: pollsAfterPage }
  state.payments.save(after)
  if (isCharged(end)) ledger.charge(payment.id)
  return after
}
