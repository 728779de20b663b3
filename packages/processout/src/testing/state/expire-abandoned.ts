import { abandonedAfterMs, outcomeCodes } from '../data/outcome-codes.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { failPayment } from './finish-payment.ts'
import { isWaiting } from './stored-transaction.ts'

/** Everything that has waited for its cardholder for an hour has failed: looked at whenever the fake is asked anything. */
export function expireAbandoned(fake: FakeProcessOut): void {
  const latest = fake.clock.now() - abandonedAfterMs
  for (const transaction of fake.state.transactions.all()) {
    if (isWaiting(transaction) && transaction.createdAt <= latest)
      failPayment(fake, transaction, outcomeCodes.abandoned)
  }
}
