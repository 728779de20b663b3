import { abandonedAfterMs } from '../data/limits.ts'
import { endPayment } from './end-payment.ts'
import type { FakeShopify } from './fake-shopify.ts'

/**
 * A page that nobody has answered for ten minutes is an error, and on an error Shopify does its best to charge: looked at
 * whenever the fake is asked anything.
 *
 * Source: Shopify, "Authenticating payments with 3D Secure" (seed document), "Handling API timeouts".
 */
export function expireAbandoned(fake: FakeShopify): void {
  for (const id of fake.state.begun.takeUntil(fake.clock.now() - abandonedAfterMs)) {
    const payment = fake.state.payments.get(id)
    if (payment?.waits === true) endPayment(fake, payment, payment.session.abandoned ?? 'error-charged')
  }
}
