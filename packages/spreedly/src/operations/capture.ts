import { type CallOptions, strictObject } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { textInput } from '../schemas/fields.ts'
import { inputUnder, sendForTransaction } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'capture',
  method: 'POST',
  path: '/transactions/{transaction_token}/capture.json',
})

const captureSchema = strictObject({
  amount: z.optional(z.number().check(z.int(), z.gte(1))),
  currency_code: textInput(),
  order_id: textInput(),
  description: textInput(),
  gateway_specific_fields: z.optional(z.record(z.string(), z.unknown())),
})

/** How much to capture; nothing is all of it. */
export interface SpreedlyCapture extends z.input<typeof captureSchema> {}

/** Source: developer.spreedly.com/reference (capture). */
export const capture =
  (transport: Transport) => async (transactionToken: string, transaction?: SpreedlyCapture, options?: CallOptions) =>
    sendForTransaction(
      transport,
      operation,
      {
        path: { transaction_token: transactionToken },
        ...(transaction === undefined && options?.extra === undefined
          ? {}
          : { body: inputUnder(operation, 'transaction', captureSchema, transaction ?? {}, options) }),
      },
      options,
    )
