import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from '../schemas/fields.ts'
import { orderIdInput } from '../schemas/order-id.ts'
import { movesMoney } from './operation.ts'
import { referTo } from './refer-to.ts'

const operation = movesMoney({
  name: 'capture',
  method: 'POST',
  path: '/transactions/{transaction_token}/capture.json',
})

const captureSchema = strictObject({
  amount: z.optional(z.number().check(z.int(), z.gte(1))),
  currency_code: textInput(),
  order_id: orderIdInput(),
  description: textInput(),
  gateway_specific_fields: z.optional(z.record(z.string(), z.unknown())),
})

/** How much to capture; nothing is all of it. */
export interface SpreedlyCapture extends z.input<typeof captureSchema> {}

/** Source: developer.spreedly.com/reference (capture). */
export const capture = referTo<SpreedlyCapture>(operation, captureSchema)
