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
  const latest = fake.clock.now() - abandonedAfterMs
  for (const payment of fake.state.payments.all()) {
    if (payment.waits && payment.createdAt <= latest) {
      endPayment(fake, payment, payment.session.abandoned ?? 'error-charged')
    }
  }
}
