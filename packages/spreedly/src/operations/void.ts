import { type CallOptions, strictObject } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { textInput } from '../schemas/fields.ts'
import { inputUnder, sendForTransaction } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'void',
  method: 'POST',
  path: '/transactions/{transaction_token}/void.json',
})

const voidSchema = strictObject({
  order_id: textInput(),
  description: textInput(),
  gateway_specific_fields: z.optional(z.record(z.string(), z.unknown())),
})

/** Companions of a void. */
export interface SpreedlyVoid extends z.input<typeof voidSchema> {}

/** Source: developer.spreedly.com/reference (void). */
export const voidTransaction =
  (transport: Transport) => async (transactionToken: string, transaction?: SpreedlyVoid, options?: CallOptions) =>
    sendForTransaction(
      transport,
      operation,
      {
        path: { transaction_token: transactionToken },
        ...(transaction === undefined && options?.extra === undefined
          ? {}
          : { body: inputUnder(operation, 'transaction', voidSchema, transaction ?? {}, options) }),
      },
      options,
    )
