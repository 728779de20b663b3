import { outcomeCodes } from '../data/outcome-codes.ts'
import { beginThreeDS } from './begin-three-ds.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { failPayment, finishPayment } from './finish-payment.ts'
import { makeId } from './make-id.ts'
import { saveTransaction } from './save-transaction.ts'
import type { PaymentIntent, StoredTransaction } from './stored-transaction.ts'

const newTransaction = (
  { ids, clock }: FakeProcessOut,
  intent: PaymentIntent,
  triggers: boolean,
): StoredTransaction => ({
  id: makeId(ids, 'tr'),
  createdAt: clock.now(),
  intent,
  status: triggers ? 'pending' : 'waiting',
  authorized: 0,
  captured: 0,
  refunded: 0,
})

/** What a payment meets on its way. */
export interface PaymentCircumstances {
  /** A "Trigger 3DS" rule, or the merchant's own page, asks for 3-D Secure. */
  readonly triggers: boolean
  /** The issuer does not ask for it: it was run elsewhere, or the merchant starts the payment. */
  readonly excused: boolean
  /** The 3-D Secure that was run elsewhere does not fit together, or not with the card. */
  readonly doubted: boolean
}

/**
 * A new transaction, as far as it gets by itself: to its end, or to where 3-D Secure needs the cardholder. A soft decline waits
 * too, unless the project has no hosted page: then it has failed.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document).
 */
export function startPayment(
  fake: FakeProcessOut,
  operation: string,
  intent: PaymentIntent,
  { triggers, excused, doubted }: PaymentCircumstances,
): StoredTransaction {
  const { plan, needsThreeDS } = intent.card.card
  const born = newTransaction(fake, intent, triggers)
  fake.ledger.record({ operation, amount: intent.money }, born.id)
  saveTransaction(fake, born)
  if (doubted) return failPayment(fake, born, outcomeCodes.failed)
  const asks = plan !== undefined && !excused && (triggers || needsThreeDS === true)
  if (!asks) return finishPayment(fake, born)
  if (intent.page === 'hosted' && !fake.hostedPage) return failPayment(fake, born, outcomeCodes.needsAuthentication)
  const begun = { ...born, threeDS: beginThreeDS(fake, intent.card, plan) }
  saveTransaction(fake, begun)
  return begun.threeDS.actions.length === 0 ? finishPayment(fake, begun) : begun
}

/** 3-D Secure alone: it waits for the cardholder, and for somebody who asks for the money. */
export function beginAhead(fake: FakeProcessOut, intent: PaymentIntent): StoredTransaction {
  const born = newTransaction(fake, intent, true)
  const { plan } = intent.card.card
  const begun = plan === undefined ? born : { ...born, threeDS: beginThreeDS(fake, intent.card, plan) }
  saveTransaction(fake, begun)
  return begun
}
