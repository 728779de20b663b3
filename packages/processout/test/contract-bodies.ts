import type { JsonObject } from '@three-ds/core'
import type { WireAnswer } from '@three-ds/core/testing'

const transaction: JsonObject = {
  id: 'tr_7FPylQ0EOrLpcYw3E6OhdCEVnRCdFqoZ',
  project_id: 'proj_IFCgGTmyClrgTOzsschN1y7GJttHVQ7S',
  invoice_id: 'iv_RRW65C1I2jAGiFuwhEtW5UGU1tMkBRBS',
  status: 'authorized',
  amount: '29',
  currency: 'EUR',
  sandbox: true,
}

const answer = (body: JsonObject): WireAnswer => ({ status: 200, body: { success: true, ...body } })

/** Answers in ProcessOut's shape, short. */
export const good = {
  payment: answer({ transaction }),
  voided: answer({ transaction: { ...transaction, status: 'voided' } }),
  transactions: answer({ has_more: false, transactions: [transaction] }),
  invoice: answer({ invoice: { id: 'iv_1', url: 'https://checkout.processout.com/proj_1/iv_1', amount: '29' } }),
  customer: answer({ customer: { id: 'cust_1', email: 'jane@shop.example' } }),
  token: answer({ token: { id: 'tok_1', customer_id: 'cust_1', type: 'card', is_chargeable: true } }),
  refund: answer({ refund: { id: 'refd_1', transaction_id: 'tr_1', amount: '29', reason: 'other' } }),
  event: answer({ event: { id: 'ev_1', name: 'transaction.authorized', data: { transaction } } }),
  events: answer({ has_more: false, events: [{ id: 'ev_1', name: 'transaction.failed' }] }),
  step: answer({
    customer_action: { type: 'redirect', value: 'https://checkout.processout.com/proj_1/iv_1/step', metadata: null },
  }),
  done: answer({}),
} as const satisfies Record<string, WireAnswer>

/** A decline by the issuer. Source: docs.processout.com/reference, `POST /invoices/{id}/authorize`, example of 410. */
export const decline = {
  status: 410,
  body: { error_type: 'card.do-not-honor', message: 'The bank has returned a do-not-honor error', success: false },
  kind: 'declined',
}
