import type { FakeSpreedly } from './fake-spreedly.ts'
import { saveChanged } from './save-changed.ts'
import { answered, type IssuerAnswer } from './standing.ts'
import type { StoredTransaction } from './stored-transaction.ts'

/** The issuer hears the cardholder, and the gateway hears the issuer. What waits for neither stays as it is. */
export const decide = (fake: FakeSpreedly, transaction: StoredTransaction, answer: IssuerAnswer): StoredTransaction =>
  saveChanged(fake, transaction, answered(transaction, answer, fake.ids))
