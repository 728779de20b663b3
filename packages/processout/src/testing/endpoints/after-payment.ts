import type { FakeReply, FakeRoute } from '@three-ds/core/testing'
import { outcomeCodes } from '../data/outcome-codes.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { saveTransaction } from '../state/save-transaction.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { invoiceOf } from './invoices.ts'
import { failureReply, paymentReply } from './payment-reply.ts'
import { moneyAt, readObject } from './read-body.ts'

type Named = Parameters<FakeRoute['handle']>[1]

function authorizedOf(fake: FakeProcessOut, parameters: Named): StoredTransaction {
  const { id } = invoiceOf(fake, parameters)
  const found = fake.state.transactions.by('invoice', id).findLast(({ status }) => status === 'authorized')
  if (found === undefined) throw new Refused(refusals.wrongTime)
  return found
}

/** `POST /invoices/{id}/void`: gives back the reservation, or a part of it. Source: processout/processout-node, `invoice.ts`. */
export const voidInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters): FakeReply => {
    const before = authorizedOf(fake, parameters)
    const body = readObject(call)
    const { currency } = before.intent.money
    const all = { minorUnits: before.authorized, currency }
    const amount = textAt(body, 'amount') === undefined ? all : moneyAt(body, 'amount', currency)
    const authorized = before.authorized - amount.minorUnits
    if (authorized < 0) throw new Refused(refusals.amount)
    fake.ledger.record({ operation: 'voidInvoice', amount })
    const after: StoredTransaction = { ...before, authorized, status: authorized === 0 ? 'voided' : 'authorized' }
    saveTransaction(fake, after)
    return paymentReply(fake, after)
  }

/** `POST /invoices/{id}/increment_authorization`. Source: docs.processout.com/reference, the same. */
export const incrementAuthorization =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters): FakeReply => {
    const before = authorizedOf(fake, parameters)
    const amount = moneyAt(readObject(call), 'amount', before.intent.money.currency)
    fake.ledger.record({ operation: 'incrementAuthorization', amount })
    const { refuses, refusalCode } = before.intent.card.card
    if (refuses === 'increment') return failureReply(refusalCode ?? outcomeCodes.refused)
    const after = { ...before, authorized: before.authorized + amount.minorUnits }
    saveTransaction(fake, after)
    return paymentReply(fake, after)
  }
