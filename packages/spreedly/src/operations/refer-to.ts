import type { CallOptions } from '@three-ds/core'
import type { Operation, Transport } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { inputUnder, sendForTransaction } from '../send.ts'

/** A call on a transaction that exists. Its body is optional: without one it means all of it, and none is sent. */
export const referTo =
  <Input>(operation: Operation, schema: z.ZodMiniType<unknown, Input>) =>
  (transport: Transport) =>
  async (transactionToken: string, transaction?: Input, options?: CallOptions) => {
    const path = { transaction_token: transactionToken }
    if (transaction === undefined && options?.extra === undefined) {
      return sendForTransaction(transport, operation, { path }, options)
    }
    const body = inputUnder(operation, 'transaction', schema, transaction ?? {}, options)
    return sendForTransaction(transport, operation, { path, body }, options)
  }
