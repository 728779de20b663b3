import type { JsonObject } from '@three-ds/core'
import { toDateTime } from '../../date-time.ts'
import type { StoredPayment } from '../state/stored-payment.ts'
import { invoiceBack } from './invoice-back.ts'
import { renderCard } from './render-card.ts'
import { merchant, server } from './server.ts'

/** `S` a sale, `C` a credit; only Invoice Information tells an authorization by `A`. Source: Shift4 API 1.7.57, `saleFlag`. */
function saleFlag({ kind, captured }: StoredPayment, isAsked: boolean): string {
  if (kind === 'refund') return 'C'
  return isAsked && kind === 'authorization' && !captured ? 'A' : 'S'
}

/**
 * What a call about a payment answers. No source shows where `cavvResult` stands in an answer: `threeDSecure` is where the
 * request has it.
 *
 * Source: Shift4 API 1.7.57, samples of `/transactions/authorization` and `/transactions/sale`.
 *
 * @param isAsked - it is Invoice Information that tells: without the issuer's words
 */
export function renderPayment(payment: StoredPayment, isAsked = false): JsonObject {
  const { createdAt, total, currency, card, letter, reason, invoice, authorizationCode, cavvResult } = payment
  return {
    dateTime: toDateTime(createdAt),
    amount: { total },
    ...(currency === undefined ? {} : { currencyCode: currency }),
    card: renderCard(card),
    merchant,
    transaction: {
      authSource: 'E',
      invoice: invoiceBack(invoice),
      responseCode: letter,
      saleFlag: saleFlag(payment, isAsked),
      ...(authorizationCode === undefined ? {} : { authorizationCode }),
      ...(reason === undefined || isAsked ? {} : { hostResponse: { ...reason } }),
    },
    ...(cavvResult === undefined || isAsked ? {} : { threeDSecure: { cavvResult } }),
    server,
  }
}
