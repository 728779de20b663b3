import type { CallOptions } from '@three-ds/core'
import { type FinaroPayment, paymentSchema } from '../schemas/payment.ts'
import { bodyOf, type Sender, sendForResult } from '../send.ts'
import { movesMoney } from './operation.ts'
import { toPaymentAnswer } from './payment-answer.ts'

const operation = movesMoney({ name: 'sale', method: 'POST', path: '/transactions/sale' })

/** Source: Shift4 API 1.7.57, `/transactions/sale`. */
export const sale = (sender: Sender) => async (body: FinaroPayment, options?: CallOptions) =>
  toPaymentAnswer(
    await sendForResult(sender, operation, { body: bodyOf(sender, operation, paymentSchema, body, options) }, options),
    { operation: 'sale', invoice: body.transaction.invoice },
    sender,
  )
