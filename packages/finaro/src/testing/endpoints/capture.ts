import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import { textAt } from '../state/fields.ts'
import { isApproved } from '../state/stored-payment.ts'
import { renderPayment } from '../wire/render-payment.ts'
import { cardOf } from './card-of.ts'
import { moneyOf } from './money-of.ts'
import { readObject, requireFields, totalOf } from './read-body.ts'
import { reply } from './reply.ts'

/**
 * Captures the latest open authorization of an invoice and card. More than was authorized is approved and charged in
 * addition.
 *
 * Source: Shift4 API 1.7.57, `/transactions/capture`. That the card has to be the same is inferred.
 */
export const capture =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call) => {
    const fields = readObject(call)
    const invoice = requireFields(fields, ['amount.total', 'card.token.value'])
    const total = totalOf(fields, invoice)
    const card = cardOf(fake, fields, invoice)
    const open = fake.state.paymentOf(
      invoice,
      (one) => one.kind === 'authorization' && isApproved(one) && !one.captured && one.card.token === card.token,
    )
    if (open === undefined) throw new Refused(refusals.noInvoice, invoice)
    const money = moneyOf(total, textAt(fields, 'currencyCode') ?? open.currency, invoice)
    const captured = { ...open, letter: 'A', total, money, captured: true } as const
    const entry = fake.ids.uuid()
    fake.ledger.record({ operation: 'capture', amount: money }, entry)
    if (money.minorUnits > open.money.minorUnits) fake.ledger.charge(entry)
    fake.state.savePayment(captured)
    return reply(renderPayment(captured))
  }
