import { type CallOptions, openObject, parseInput, strictObject, tolerant } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { textInput } from '../schemas/fields.ts'
import { type SpreedlyTransaction, spreedlyTransactionSchema } from '../schemas/transaction.ts'
import { sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'listTransactions', method: 'GET', path: '/transactions.json' })

const querySchema = strictObject({
  /** Starts after this one. */
  since_token: textInput(),
  /** `asc`, oldest first, where left out. */
  order: z.optional(z.enum(['asc', 'desc'])),
  state: textInput(),
  /** 20 where left out, at most 100. */
  count: z.optional(z.number().check(z.int(), z.gte(1), z.lte(100))),
})

/** Which transactions to list. There is no filter by order id. */
export interface SpreedlyTransactionQuery extends z.input<typeof querySchema> {}

/** What does not read as a transaction is left out: one odd entry must not hide the payment that is looked for. */
const listed = z.pipe(
  z.array(tolerant(spreedlyTransactionSchema)),
  z.transform((transactions): SpreedlyTransaction[] => transactions.filter((transaction) => transaction !== undefined)),
)

const answer = openObject({ transactions: listed })

/** Source: developer.spreedly.com/reference (list transactions); thirty calls a minute for an environment. */
export const listTransactions =
  (transport: Transport) => async (query?: SpreedlyTransactionQuery, options?: CallOptions) =>
    sendForBody(
      transport,
      operation,
      { query: parseInput(querySchema, query ?? {}, { provider, operation: operation.name }), answer },
      options,
    )
