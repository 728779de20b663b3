import { saveChanged } from '../endpoints/save-changed.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { answered, type IssuerAnswer } from '../state/standing.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** The issuer hears the cardholder, and the gateway hears the issuer. What waits for neither stays as it is. */
export const decide = (fake: FakeSpreedly, transaction: StoredTransaction, answer: IssuerAnswer): StoredTransaction =>
  saveChanged(fake, transaction, answered(transaction, answer, fake.ids))
