import type { FakeRoute } from '@three-ds/core/testing'
import { reversalReasons } from '../data/headers.ts'
import { invalid, refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { invoiceOf } from './invoice-of.ts'
import { reply } from './reply.ts'

/** Voids the latest payment of an invoice. Source: Shift4 API 1.7.57, DELETE `/transactions/invoice`. */
export const voidInvoice =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const invoice = invoiceOf(call)
    const reason = call.headers['reversalreason']
    if (reason !== undefined && !reversalReasons.has(reason)) throw new Refused(invalid('ReversalReason'))
    const payment = fake.state.paymentOf(invoice)
    if (payment === undefined) throw new Refused(refusals.noInvoice)
    fake.ledger.record({ operation: 'void', amount: payment.money })
    fake.state.savePayment({ ...payment, voided: true })
    return reply(renderPayment({ ...payment, letter: 'A' }, true))
  }
