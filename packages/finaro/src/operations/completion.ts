import { type CallOptions, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { dateTimeInput, neededText } from '../schemas/fields.ts'
import { invoiceInput } from '../schemas/standalone.ts'
import { bodyOf, type Sender, sendForResult } from '../send.ts'
import { authenticates } from './operation.ts'
import { toThreeDSecureAnswer } from './three-d-secure-answer.ts'

const operation = authenticates({ name: 'completion', method: 'POST', path: '/3dsecure/completion' })

const completionSchema = strictObject({
  dateTime: dateTimeInput(),
  /** The invoice of the standalone request. */
  transaction: strictObject({ invoice: invoiceInput() }),
  threeDSecure: strictObject({
    /** `threeDSecure.trxId` of the answer with H. */
    trxId: neededText(36),
    /** `Y` the notification came, `N` it did not within ten seconds, `U` there was no address to post to. */
    compInd: z.enum(['Y', 'N', 'U']),
  }),
  merchant: z.optional(
    strictObject({ mid: z.optional(z.number()), name: z.optional(z.string().check(z.maxLength(22))) }),
  ),
})

/** What became of the fingerprint. */
export interface FinaroCompletion extends z.input<typeof completionSchema> {}

/** Must follow every H. Source: docs.shift4.com, "3D Secure" (seed document); Shift4 API 1.7.57. */
export const completion = (sender: Sender) => async (body: FinaroCompletion, options?: CallOptions) =>
  toThreeDSecureAnswer(
    await sendForResult(
      sender,
      operation,
      { body: bodyOf(sender, operation, completionSchema, body, options) },
      options,
    ),
    sender,
  )
