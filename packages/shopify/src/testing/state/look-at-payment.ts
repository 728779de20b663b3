import type { FakeShopify } from './fake-shopify.ts'
import type { StoredPayment } from './stored-payment.ts'

/** A payment as it stands when it is asked about: each question brings it nearer to its end. */
export function lookAtPayment({ state, clock }: FakeShopify, before: StoredPayment): StoredPayment {
  const pollsLeft = Math.max(0, before.pollsLeft - 1)
  const isOver = pollsLeft === 0 && !before.waits
  const endedAt = isOver ? { endedAt: before.endedAt ?? clock.now() } : {}
  const after: StoredPayment = { ...before, pollsLeft, ...endedAt }
  state.payments.save(after)
  return after
}

/** Has it reached its end, as far as anybody was told? */
export const isOver = ({ endedAt }: StoredPayment): boolean => endedAt !== undefined
