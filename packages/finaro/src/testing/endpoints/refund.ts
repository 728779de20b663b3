import type { FakeRoute } from '@three-ds/core/testing'
import { declinedRefundTotal } from '../data/amount-triggers.ts'
import { hostReasons } from '../data/host-reasons.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { textAt } from '../state/fields.ts'
import type { StoredPayment } from '../state/stored-payment.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { cardOf } from './card-of.ts'
import { moneyOf } from './money-of.ts'
import { readObject, requireFields, totalOf } from './read-body.ts'
import { reply } from './reply.ts'

/** Pays money back to a card. It stands alone: nothing says that a payment has to be there. Source: Shift4 API 1.7.57, `/transactions/refund`. */
export const refund =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const fields = readObject(call)
    const invoice = requireFields(fields, ['amount.total', 'card'])
    const total = totalOf(fields, invoice)
    const currency = textAt(fields, 'currencyCode')
    const isDeclined = total === declinedRefundTotal
    const payment: StoredPayment = {
      id: fake.ids.uuid(),
      kind: 'refund',
      createdAt: fake.clock.now(),
      invoice,
      total,
      ...(currency === undefined ? {} : { currency }),
      money: moneyOf(total, currency, invoice),
      card: cardOf(fake, fields, invoice),
      letter: isDeclined ? 'D' : 'A',
      ...(isDeclined ? { reason: hostReasons.refundRefused } : {}),
      captured: true,
      voided: false,
    }
    fake.ledger.record({ operation: 'refund', amount: payment.money }, payment.id)
    fake.state.savePayment(payment)
    return reply(renderPayment(payment))
  }
