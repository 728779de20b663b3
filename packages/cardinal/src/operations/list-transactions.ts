import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import { type Transport, toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { textInput } from '../schemas/fields.ts'
import { cardinalTransactionSchema } from '../schemas/transaction.ts'
import type { CardinalTransactionListAnswer } from '../schemas/transaction-answer.ts'
import { transactionKind } from '../schemas/transaction-kind.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'listTransactions', method: 'GET', path: '/api/v2/transactions' })

const querySchema = strictObject({
  merchant_reference: textInput(50),
  amount: z.optional(z.number()),
  currency_code: textInput(),
  customer: textInput(),
  /** UTC; where left out, seven days ago. At most a month lies between both. */
  created_start: textInput(),
  /** UTC; now where left out. */
  created_end: textInput(),
  transaction_status: textInput(),
  transaction_type: textInput(),
  _sort: z.optional(z.enum(['created_at', '-created_at'])),
  _skip: z.optional(z.number().check(z.int(), z.gte(0))),
  /** 50 where left out. */
  _limit: z.optional(z.number().check(z.int(), z.gte(1), z.lte(10_000))),
})

/** Which payments. */
export interface CardinalTransactionQuery extends z.input<typeof querySchema> {}

/** Source: Verifone eCommerce API 2.38.1, `GET /v2/transactions`: the way out of a payment whose answer got lost. */
export const listTransactions =
  (transport: Transport) =>
  async (query?: CardinalTransactionQuery, options?: CallOptions): Promise<CardinalTransactionListAnswer> => {
    const { body, meta } = await transport.send(
      operation,
      {
        query: parseInput(querySchema, query ?? {}, { provider, operation: operation.name }),
        answer: z.array(cardinalTransactionSchema),
      },
      options,
    )
    return toAnswer({ transactions: body.map((one) => toAnswer({ ...one, kind: transactionKind(one) }, meta)) }, meta)
  }
