import type { JsonObject } from '@three-ds/core'
import type { FakePathParameters, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { textAt } from '../state/fields.ts'
import { makeId } from '../state/make-id.ts'
import type { StoredInvoice } from '../state/stored-invoice.ts'
import { renderInvoice } from '../wire/render-invoice.ts'
import { moneyAt, readObject } from './read-body.ts'
import { reply } from './reply.ts'

/**
 * The invoice that a path names.
 *
 * @throws Refused where there is none
 */
export function invoiceOf({ state }: FakeProcessOut, parameters: FakePathParameters): StoredInvoice {
  const invoice = state.invoices.get(parameters['invoice_id'] ?? '')
  if (invoice === undefined) throw new Refused(refusals.invoice)
  return invoice
}

const amountOf = (fields: JsonObject, currency: string): Pick<StoredInvoice, 'amount' | 'money'> => ({
  money: moneyAt(fields, 'amount', currency),
  amount: textAt(fields, 'amount') ?? '',
})

/** `POST /invoices`. */
export const createInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call) => {
    const { ids, clock, state } = fake
    const fields = readObject(call)
    if (textAt(fields, 'name') === undefined) throw new Refused(refusals.missingName)
    const asked = amountOf(fields, textAt(fields, 'currency') ?? '')
    const invoice: StoredInvoice = { id: makeId(ids, 'iv'), createdAt: clock.now(), fields, ...asked }
    state.invoices.save(invoice)
    return reply({ invoice: renderInvoice(fake, invoice) })
  }

/** `GET /invoices/{id}`. */
export const getInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) =>
    reply({ invoice: renderInvoice(fake, invoiceOf(fake, parameters)) })

/** `PUT /invoices/{id}`: lays fields over those that are there. */
export const updateInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const before = invoiceOf(fake, parameters)
    const sent = readObject(call)
    const asked = textAt(sent, 'amount') === undefined ? {} : amountOf(sent, before.money.currency)
    const invoice = { ...before, ...asked, fields: { ...before.fields, ...sent } }
    fake.state.invoices.save(invoice)
    return reply({ invoice: renderInvoice(fake, invoice) })
  }

/** `DELETE /invoices/{id}`: only while no payment was started. */
export const deleteInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (_call, parameters) => {
    const { id } = invoiceOf(fake, parameters)
    if (fake.state.transactions.by('invoice', id).length > 0) throw new Refused(refusals.wrongTime)
    fake.state.invoices.delete(id)
    return reply({})
  }
