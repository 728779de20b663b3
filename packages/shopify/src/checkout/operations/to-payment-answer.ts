import { toAnswer } from '@three-ds/core/http'
import type { Sender, ShopifyOutput } from '../../send.ts'
import type { ShopifyPaymentAnswer } from '../schemas/answer.ts'
import type { ShopifyPayment } from '../schemas/payment.ts'
import { readPayment } from '../schemas/read-payment.ts'

/** What came back for one payment, as an answer. */
export function toPaymentAnswer(
  asked: 'create' | 'read',
  { ownOrigin }: Pick<Sender, 'ownOrigin'>,
  { body, meta, apiVersion, retryAfterMs }: ShopifyOutput<{ readonly payment: ShopifyPayment }>,
): ShopifyPaymentAnswer {
  const reading = readPayment(asked, meta.status, body.payment, ownOrigin)
  const fields = { ...body, test: body.payment.transaction?.test === true, apiVersion }
  const pause = reading.kind === 'processing' && retryAfterMs !== undefined ? { retryAfterMs } : {}
  return toAnswer({ ...fields, ...reading, ...pause }, meta)
}
