import { abandonedAfterMs, outcomeCodes } from '../data/outcome-codes.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { failPayment } from './finish-payment.ts'
import { isWaiting } from './stored-transaction.ts'

/** Everything that has waited for its cardholder for an hour has failed: looked at whenever the fake is asked anything. */
export function expireAbandoned(fake: FakeProcessOut): void {
  for (const id of fake.state.begun.takeUntil(fake.clock.now() - abandonedAfterMs)) {
    const transaction = fake.state.transactions.get(id)
    if (transaction !== undefined && isWaiting(transaction)) failPayment(fake, transaction, outcomeCodes.abandoned)
  }
}
