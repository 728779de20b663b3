import { type CallOptions, strictObject } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { textInput } from '../schemas/fields.ts'
import { inputUnder, sendForTransaction } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'credit',
  method: 'POST',
  path: '/transactions/{transaction_token}/credit.json',
})

const creditSchema = strictObject({
  amount: z.optional(z.number().check(z.int(), z.gte(1))),
  currency_code: textInput(),
  order_id: textInput(),
  description: textInput(),
  gateway_specific_fields: z.optional(z.record(z.string(), z.unknown())),
})

/** How much to give back; nothing is all of it. */
export interface SpreedlyCredit extends z.input<typeof creditSchema> {}

/** Source: developer.spreedly.com/reference (credit). */
export const credit =
  (transport: Transport) => async (transactionToken: string, transaction?: SpreedlyCredit, options?: CallOptions) =>
    sendForTransaction(
      transport,
      operation,
      {
        path: { transaction_token: transactionToken },
        ...(transaction === undefined && options?.extra === undefined
          ? {}
          : { body: inputUnder(operation, 'transaction', creditSchema, transaction ?? {}, options) }),
      },
      options,
    )
