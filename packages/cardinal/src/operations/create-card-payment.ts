import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { type CardinalCardPayment, cardPaymentSchema } from '../schemas/card-payment.ts'
import { cardinalTransactionSchema } from '../schemas/transaction.ts'
import type { CardinalTransactionAnswer } from '../schemas/transaction-answer.ts'
import { paymentIn, transactionKind } from '../schemas/transaction-kind.ts'
import { inputFor, sendFor } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({ name: 'createCardPayment', method: 'POST', path: '/api/v2/transactions/card' })

/**
 * A 4xx that carries a declined payment tells of a decline; one that carries an error refused the request. Of a payment in any other
 * state under a 4xx nobody knows: see `readError`.
 */
const isDecline = (status: number, body: unknown): boolean =>
  status >= 400 && status < 500 && status !== 408 && paymentIn(body) === 'declined'

/** Source: Verifone eCommerce API 2.38.1, `POST /v2/transactions/card`. */
export const createCardPayment =
  (transport: Transport) =>
  (payment: CardinalCardPayment, options?: CallOptions): Promise<CardinalTransactionAnswer> =>
    sendFor(
      transport,
      operation,
      {
        body: inputFor(operation, cardPaymentSchema, payment, options),
        answer: cardinalTransactionSchema,
        isAnswer: isDecline,
      },
      (transaction) => ({ kind: transactionKind(transaction, payment.amount) }),
      options,
    )
