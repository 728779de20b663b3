import { type CallOptions, openObject, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import type { ProcessOutTransactionAnswer } from '../schemas/answer.ts'
import { flag } from '../schemas/fields.ts'
import { processOutTransactionSchema } from '../schemas/transaction.ts'
import { type Sender, sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'getTransaction', method: 'GET', path: '/transactions/{transaction_id}' })

const querySchema = strictObject({
  /** `operations` brings the cryptogram and the codes of every step. */
  expand: z.optional(z.array(z.enum(['operations', 'payout_items']))),
})

/** What comes along. */
export interface ProcessOutTransactionExpansion {
  /** `operations` brings the cryptogram and the codes of every step. */
  readonly expand?: readonly ('operations' | 'payout_items')[] | undefined
}

const answer = openObject({ success: flag(), transaction: processOutTransactionSchema })

/** Source: docs.processout.com/docs/3ds-hosted-page (seed document), "fetch the transaction"; docs.processout.com/reference. */
export const getTransaction =
  (sender: Sender) =>
  async (
    transactionId: string,
    query: ProcessOutTransactionExpansion = {},
    options?: CallOptions,
  ): Promise<ProcessOutTransactionAnswer> => {
    const { expand } = parseInput(querySchema, query, { provider, operation: operation.name })
    const { meta, ...body } = await sendForBody(
      sender,
      operation,
      { path: { transaction_id: transactionId }, query: { expand: expand?.join() }, answer },
      options,
    )
    return toAnswer({ ...body, test: sender.test || body.transaction.sandbox === true }, meta)
  }
