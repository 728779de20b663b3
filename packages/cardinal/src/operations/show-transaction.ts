import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { cardinalTransactionSchema } from '../schemas/transaction.ts'
import type { CardinalTransactionAnswer } from '../schemas/transaction-answer.ts'
import { transactionKind } from '../schemas/transaction-kind.ts'
import { sendFor } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'showTransaction', method: 'GET', path: '/api/v2/transaction/{id}' })

/** Source: Verifone eCommerce API 2.38.1, `GET /v2/transaction/{id}`. */
export const showTransaction =
  (transport: Transport) =>
  (id: string, options?: CallOptions): Promise<CardinalTransactionAnswer> =>
    sendFor(
      transport,
      operation,
      { path: { id }, answer: cardinalTransactionSchema },
      (transaction) => ({ kind: transactionKind(transaction) }),
      options,
    )
