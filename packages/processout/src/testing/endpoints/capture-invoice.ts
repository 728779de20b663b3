import type { FakeRoute } from '@three-ds/core/testing'
import { outcomeCodes } from '../data/outcome-codes.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { capturePayment } from '../state/finish-payment.ts'
import { pay } from './authorize-invoice.ts'
import { invoiceOf } from './invoices.ts'
import { failureReply, paymentReply } from './payment-reply.ts'
import { moneyAt, readObject } from './read-body.ts'

/**
 * `POST /invoices/{id}/capture`: takes what was authorized, or authorizes and takes where nothing was.
 *
 * Source: docs.processout.com/reference, the same.
 */
export const captureInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const invoice = invoiceOf(fake, parameters)
    const body = readObject(call)
    const authorized = fake.state.transactions
      .by('invoice', invoice.id)
      .findLast(({ status }) => status === 'authorized')
    if (authorized === undefined) return paymentReply(fake, pay(fake, 'captureInvoice', invoice, body))
    const { currency } = authorized.intent.money
    const all = { minorUnits: authorized.authorized, currency }
    const amount = textAt(body, 'capture_amount') === undefined ? all : moneyAt(body, 'capture_amount', currency)
    if (amount.minorUnits > all.minorUnits) throw new Refused(refusals.amount)
    fake.ledger.record({ operation: 'captureInvoice', amount })
    if (authorized.intent.card.card.refuses === 'capture') return failureReply(outcomeCodes.refused)
    return paymentReply(fake, capturePayment(fake, authorized, amount.minorUnits))
  }
