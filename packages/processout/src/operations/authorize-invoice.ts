import type { IdempotentCallOptions } from '@three-ds/core'
import { type ProcessOutAuthorization, processOutAuthorizationSchema } from '../schemas/authorization.ts'
import { bodyOf, type Sender } from '../send.ts'
import { movesMoney } from './operation.ts'
import { sendForPayment } from './send-for-payment.ts'

const operation = movesMoney({ name: 'authorizeInvoice', method: 'POST', path: '/invoices/{invoice_id}/authorize' })

/** Source: docs.processout.com/docs/3ds-hosted-page (seed document); docs.processout.com/reference. */
export const authorizeInvoice =
  (sender: Sender) => async (invoiceId: string, body: ProcessOutAuthorization, options?: IdempotentCallOptions) =>
    sendForPayment(
      sender,
      operation,
      { path: { invoice_id: invoiceId }, body: bodyOf(operation, processOutAuthorizationSchema, body, options) },
      options,
    )
