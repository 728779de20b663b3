import { type CallOptions, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { paymentFields, paymentRules, transactionFields } from '../schemas/payment.ts'
import { bodyOf, type Sender, sendForResult } from '../send.ts'
import { movesMoney } from './operation.ts'
import { toPaymentAnswer } from './payment-answer.ts'

const operation = movesMoney({ name: 'capture', method: 'POST', path: '/transactions/capture' })

const captureSchema = strictObject({ ...paymentFields, transaction: strictObject(transactionFields) }).check(
  paymentRules,
)

/** What is taken of an authorization: its invoice, its card token, the amount. */
export interface FinaroCapture extends z.input<typeof captureSchema> {}

/** Source: Shift4 API 1.7.57, `/transactions/capture`: beyond the approved amount it asks for the rest. */
export const capture = (sender: Sender) => async (body: FinaroCapture, options?: CallOptions) =>
  toPaymentAnswer(
    await sendForResult(sender, operation, { body: bodyOf(sender, operation, captureSchema, body, options) }, options),
    { operation: 'capture', invoice: body.transaction.invoice },
    sender,
  )
