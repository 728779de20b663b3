import { endPayment } from './end-payment.ts'
import type { FakeShopify } from './fake-shopify.ts'
import type { StoredPayment } from './stored-payment.ts'

/** How the cardholder leaves the page. */
export type PageAnswer = 'pass' | 'fail' | 'cancel'

/**
 * The cardholder has answered. Who fails is not charged; that canceling counts as failing is the fake's choice. What does not
 * wait stays as it is: it is decided once.
 *
 * Source: Shopify, "Authenticating payments with 3D Secure" (seed document).
 */
export function decide(fake: FakeShopify, payment: StoredPayment, how: PageAnswer): StoredPayment {
  if (!payment.waits) return payment
  if (how !== 'pass') return endPayment(fake, payment, 'failed')
  const pagesPassed = (payment.pagesPassed ?? 0) + 1
  if (pagesPassed >= (payment.session.pages ?? 1)) return endPayment(fake, payment, payment.session.end)
  const after: StoredPayment = { ...payment, pagesPassed }
  fake.state.payments.save(after)
  return after
}
