import type { JsonObject } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { outcomeCodes } from '../data/outcome-codes.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { makeId } from '../state/make-id.ts'
import { saveTransaction } from '../state/save-transaction.ts'
import type { StoredRefund, StoredTransaction } from '../state/stored-transaction.ts'
import { decimal } from '../wire/decimal.ts'
import { invoiceOf } from './invoices.ts'
import { failureReply } from './payment-reply.ts'
import { moneyAt, readObject } from './read-body.ts'
import { reply } from './reply.ts'

/** Source: docs.processout.com/reference, sample of refunding an invoice. */
const renderRefund = ({ id, transactionId, money, reason, createdAt }: StoredRefund): JsonObject => ({
  id,
  transaction_id: transactionId,
  amount: decimal(money.minorUnits, money.currency),
  reason: reason ?? null,
  information: null,
  metadata: {},
  has_failed: false,
  sandbox: true,
  created_at: new Date(createdAt).toISOString(),
})

const isCaptured = ({ captured, refunded }: StoredTransaction): boolean => captured > refunded

/** `POST /invoices/{id}/refunds`: at most what was captured. */
export const refundInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const { id, money } = invoiceOf(fake, parameters)
    const body = readObject(call)
    const amount = moneyAt(body, 'amount', money.currency)
    const before = fake.state.transactions.by('invoice', id).findLast(isCaptured)
    if (before === undefined) throw new Refused(refusals.wrongTime)
    const refunded = before.refunded + amount.minorUnits
    if (refunded > before.captured || amount.minorUnits === 0) throw new Refused(refusals.amount)
    fake.ledger.record({ operation: 'refundInvoice', amount })
    if (before.intent.card.card.refuses === 'refund') return failureReply(outcomeCodes.refused)
    const reason = textAt(body, 'reason')
    const refund: StoredRefund = {
      id: makeId(fake.ids, 'refd'),
      createdAt: fake.clock.now(),
      transactionId: before.id,
      money: amount,
      ...(reason === undefined ? {} : { reason }),
    }
    fake.state.refunds.save(refund)
    saveTransaction(fake, {
      ...before,
      refunded,
      status: refunded === before.captured ? 'refunded' : 'partially-refunded',
    })
    return reply({ refund: renderRefund(refund) })
  }
