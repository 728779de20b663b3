import type { IdempotentCallOptions } from '@three-ds/core'
import { type ProcessOutCapture, processOutCaptureSchema } from '../schemas/authorization.ts'
import { bodyOf, type Sender } from '../send.ts'
import { movesMoney } from './operation.ts'
import { sendForPayment } from './send-for-payment.ts'

const operation = movesMoney({ name: 'captureInvoice', method: 'POST', path: '/invoices/{invoice_id}/capture' })

/** Source: docs.processout.com/reference, `POST /invoices/{id}/capture`. */
export const captureInvoice =
  (sender: Sender) =>
  async (invoiceId: string, body: ProcessOutCapture = {}, options?: IdempotentCallOptions) =>
    sendForPayment(
      sender,
      operation,
      { path: { invoice_id: invoiceId }, body: bodyOf(operation, processOutCaptureSchema, body, options) },
      options,
      {
        staysAt: ['authorized'],
        isUnderWay: ({ status, captured }) =>
          status === 'authorized' && captured === false && body.authorize_only !== true,
      },
    )
