import { type IdempotentCallOptions, openObject, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import type { ProcessOutThreeDSAnswer } from '../schemas/answer.ts'
import { isUsableAction } from '../schemas/customer-action.ts'
import { endOf, envelopeFields } from '../schemas/envelope.ts'
import { flagInput, neededText } from '../schemas/fields.ts'
import { bodyOf, isDecline, type Sender, unsafeStep, unusable } from '../send.ts'
import { declineOf } from './decline-of.ts'
import { changes } from './operation.ts'

const operation = changes({
  name: 'initiateThreeDS',
  method: 'POST',
  path: '/invoices/{invoice_id}/three-d-s',
  findOut: 'Nothing was charged. Send it again under the same key, or authorize the invoice.',
})

const threeDSRequestSchema = strictObject({ source: neededText(), enable_three_d_s_2: flagInput() })

/** With what 3-D Secure begins. */
export interface ProcessOutThreeDSRequest extends z.input<typeof threeDSRequestSchema> {}

const answer = openObject(envelopeFields)

/** Source: processout/processout-node, `initiateThreeDS`; processout/processout.js. */
export const initiateThreeDS =
  (sender: Sender) =>
  async (
    invoiceId: string,
    body: ProcessOutThreeDSRequest,
    options?: IdempotentCallOptions,
  ): Promise<ProcessOutThreeDSAnswer> => {
    const input = {
      path: { invoice_id: invoiceId },
      body: bodyOf(operation, threeDSRequestSchema, body, options),
      answer,
      isAnswer: isDecline,
    }
    const { body: told, meta } = await sender.transport.send(operation, input, options)
    const { customer_action } = told
    const { test } = sender
    if (customer_action !== undefined) {
      if (!isUsableAction(customer_action, sender.localOrigin)) throw unsafeStep(operation, meta)
      return toAnswer({ ...told, kind: 'action-required', customer_action, test }, meta)
    }
    const end = endOf(told, meta.status)
    if (end === 'success') return toAnswer({ ...told, kind: 'completed', test }, meta)
    const decline = end === 'failed' ? declineOf(told) : undefined
    if (decline === undefined) throw unusable(operation, told, meta, end)
    return toAnswer({ ...told, ...decline, test }, meta)
  }
