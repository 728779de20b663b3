import type { CallOptions } from '@three-ds/core'
import type { Operation, Transport } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { inputUnder, sendForTransaction } from '../send.ts'

/** A call that creates a transaction at a gateway. */
export const atGateway =
  <Input>(operation: Operation, schema: z.ZodMiniType<unknown, Input>) =>
  (transport: Transport) =>
  async (gatewayToken: string, transaction: Input, options?: CallOptions) => {
    const path = { gateway_token: gatewayToken }
    const body = inputUnder(operation, 'transaction', schema, transaction, options)
    return sendForTransaction(transport, operation, { path, body }, options)
  }
