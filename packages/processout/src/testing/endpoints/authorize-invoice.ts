import type { JsonObject } from '@three-ds/core'
import type { FakeRoute } from '@three-ds/core/testing'
import { triggerKey } from '../data/scenarios.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { objectAt, textAt } from '../state/fields.ts'
import { judgeExternal } from '../state/judge-external.ts'
import { type PaymentCircumstances, startPayment } from '../state/start-payment.ts'
import type { StoredCard } from '../state/stored-card.ts'
import type { StoredInvoice } from '../state/stored-invoice.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { continuePass, isGatewayRequest } from './continue-pass.ts'
import { invoiceOf } from './invoices.ts'
import { paymentReply } from './payment-reply.ts'
import { readObject } from './read-body.ts'
import { cardOf } from './source-of.ts'

/** An app says so in `device`. Source: docs.processout.com/reference, `POST /invoices`, `device.threeds_sdk`. */
function isNative(invoice: StoredInvoice, body: JsonObject): boolean {
  const device = objectAt(body, 'device') ?? objectAt(invoice.fields, 'device') ?? {}
  return ['ios', 'android'].includes(textAt(device, 'threeds_sdk') ?? '')
}

/** `enable_three_d_s_2` says that the merchant's own page runs 3-D Secure. Source: processout/processout.js sends it, always. */
function circumstancesOf(invoice: StoredInvoice, body: JsonObject, card: StoredCard): PaymentCircumstances {
  const rule = objectAt(invoice.fields, 'metadata')?.[triggerKey]
  const isMerchantInitiated = textAt(invoice.fields, 'initiation_type')?.toLowerCase() === 'mit'
  return {
    triggers: rule === 'true' || body['enable_three_d_s_2'] === true,
    excused: isMerchantInitiated || objectAt(body, 'external_three_d_s') !== undefined,
    doubted: judgeExternal(body, card) !== undefined,
  }
}

/**
 * A payment, or its next pass. Each one that is no next pass is a transaction of its own, also on an invoice that is paid: the
 * fake charges again, since a client must not count on the contrary.
 */
export function pay(
  fake: FakeProcessOut,
  operation: string,
  invoice: StoredInvoice,
  body: JsonObject,
): StoredTransaction {
  const source = textAt(body, 'source')
  if (isGatewayRequest(source)) return continuePass(fake, invoice.id, operation, source)
  const card = cardOf(fake, source)
  const intent = {
    invoiceId: invoice.id,
    source: source ?? '',
    card,
    money: invoice.money,
    sale: operation === 'captureInvoice',
    page: body['enable_three_d_s_2'] === true ? 'own' : 'hosted',
    ...(isNative(invoice, body) ? { native: true } : {}),
  } as const
  return startPayment(fake, operation, intent, circumstancesOf(invoice, body, card))
}

/** `POST /invoices/{id}/authorize`. */
export const authorizeInvoice =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) =>
    paymentReply(fake, pay(fake, 'authorizeInvoice', invoiceOf(fake, parameters), readObject(call)))
