import { toAnswer } from '@three-ds/core/http'
import { plainInvoice } from '../invoice.ts'
import type { FinaroPaymentAnswer, FinaroPaymentOperation } from '../schemas/answer.ts'
import { paymentKind } from '../schemas/payment-letters.ts'
import type { Sender, SentResult } from '../send.ts'

/** What was asked for. */
interface Asked {
  readonly operation: FinaroPaymentOperation
  readonly invoice: string
}

/**
 * What a call about a payment answered, with the closed fields of ours, which stand before any of the same name on the wire. What
 * is told of another invoice tells nothing of this one.
 */
export function toPaymentAnswer(
  { envelope, first, meta }: SentResult,
  { operation, invoice }: Asked,
  { test }: Pick<Sender, 'test'>,
): FinaroPaymentAnswer {
  const { invoice: told = invoice, responseCode } = first.transaction ?? {}
  const isOurs = plainInvoice(told) === plainInvoice(invoice)
  return toAnswer(
    { ...envelope, kind: isOurs ? paymentKind(responseCode) : 'unrecognized', operation, invoice, test },
    meta,
  )
}
