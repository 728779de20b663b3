import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from '../schemas/fields.ts'
import { orderIdInput } from '../schemas/order-id.ts'
import { movesMoney } from './operation.ts'
import { referTo } from './refer-to.ts'

const operation = movesMoney({
  name: 'void',
  method: 'POST',
  path: '/transactions/{transaction_token}/void.json',
})

const voidSchema = strictObject({
  order_id: orderIdInput(),
  description: textInput(),
  gateway_specific_fields: z.optional(z.record(z.string(), z.unknown())),
})

/** Companions of a void. */
export interface SpreedlyVoid extends z.input<typeof voidSchema> {}

/** Source: developer.spreedly.com/reference (void). */
export const voidTransaction = referTo<SpreedlyVoid>(operation, voidSchema)
