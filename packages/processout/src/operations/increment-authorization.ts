import { type IdempotentCallOptions, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { amountInput } from '../schemas/amount.ts'
import { metadataInput } from '../schemas/fields.ts'
import { bodyOf, type Sender } from '../send.ts'
import { movesMoney } from './operation.ts'
import { sendForPayment } from './send-for-payment.ts'

const operation = movesMoney({
  name: 'incrementAuthorization',
  method: 'POST',
  path: '/invoices/{invoice_id}/increment_authorization',
})

const incrementSchema = strictObject({
  /** What comes on top. */
  amount: amountInput(),
  metadata: metadataInput(),
})

/** What comes on top of an authorization. */
export interface ProcessOutIncrement extends z.input<typeof incrementSchema> {}

/** Needs `incremental: true` at the authorization. Source: docs.processout.com/reference. */
export const incrementAuthorization =
  (sender: Sender) => async (invoiceId: string, body: ProcessOutIncrement, options?: IdempotentCallOptions) =>
    sendForPayment(
      sender,
      operation,
      { path: { invoice_id: invoiceId }, body: bodyOf(operation, incrementSchema, body, options) },
      options,
      { staysAt: ['authorized', 'pending-capture'] },
    )
