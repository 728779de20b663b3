import { type CallOptions, type JsonObject, parseInput, strictObject } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { sendForTransaction } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'complete',
  method: 'POST',
  path: '/transactions/{transaction_token}/complete.json',
  findOut: 'Show the transaction. Complete it again only if it is still pending.',
})

const completionSchema = strictObject({ context: z.optional(z.record(z.string(), z.unknown())) })

/** Worldpay's page sends parameters with `trigger-completion`: they go into `context`. */
export type SpreedlyCompletion = {
  /** `{ MessageType, SessionId, Status }`, as the page handed it over. */
  readonly context?: JsonObject | undefined
}

/**
 * Source: docs.spreedly.com/guides/3dsecure2, step 3.b and its note on Worldpay. That `context` stands at the root of the
 * body is read from its example; nothing confirms it.
 */
export const complete =
  (transport: Transport) => async (transactionToken: string, body?: SpreedlyCompletion, options?: CallOptions) => {
    const { context } = parseInput(completionSchema, body ?? {}, { provider, operation: operation.name })
    const sent = { ...(context === undefined ? {} : { context }), ...options?.extra }
    return sendForTransaction(
      transport,
      operation,
      { path: { transaction_token: transactionToken }, ...(Object.keys(sent).length > 0 ? { body: sent } : {}) },
      options,
    )
  }
