import { type CallOptions, isThreeDSError, type Move } from '@three-ds/core'
import type { ProcessOutClient } from '../client.ts'
import { chooseTransaction } from './choose-transaction.ts'
import { type ProcessOutFlowData, readData } from './flow-data.ts'
import { moveForTransaction, outcomeUnknown, processing, type Standing, wait } from './move-for.ts'

/** What reading needs of a client. */
export type ProcessOutReader = Pick<ProcessOutClient, 'getTransaction' | 'listInvoiceTransactions' | 'listTransactions'>

/** Looked at where the invoice's id got lost too: newest first. */
const pageSize = 100

/**
 * The payment's transaction: the one that an answer named, else the invoice's, since the soft decline names none.
 * Where even the invoice's id got lost, the newest transactions are searched by name, amount and currency.
 */
async function findTransaction(
  client: ProcessOutReader,
  data: ProcessOutFlowData,
  options: CallOptions | undefined,
): Promise<string | undefined> {
  const { transaction_id, invoice_id } = data
  if (transaction_id !== undefined) return transaction_id
  const { transactions } =
    invoice_id === undefined
      ? await client.listTransactions({ limit: pageSize }, options)
      : await client.listInvoiceTransactions(invoice_id, options)
  // In the project's list everybody's transactions stand: one that names nothing to compare is not taken.
  const named = invoice_id === undefined ? transactions.filter(({ name }) => name === data.name) : transactions
  return chooseTransaction(named, data)?.id
}

/** ProcessOut knows no such transaction: not yet, for all we know. Anything else that is not found is an error. */
const isNotYetThere = (error: unknown): boolean =>
  isThreeDSError(error) && error.providerCode === 'resource.transaction.not-found'

async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isNotYetThere(error)) return undefined
    throw error
  }
}

/**
 * Reads what became of the payment; nothing that a browser or a webhook says is believed. Not found means not yet
 * known, never "not charged".
 */
export async function readPayment(
  client: ProcessOutReader,
  standing: Standing,
  options: CallOptions | undefined,
): Promise<Move> {
  const data = readData(standing.state.data)
  const id = await orNothing(findTransaction(client, data, options))
  const answer =
    id === undefined ? undefined : await orNothing(client.getTransaction(id, { expand: ['operations'] }, options))
  if (answer === undefined) return wait(data, standing, data.until === undefined ? outcomeUnknown : processing)
  return moveForTransaction(answer, data, standing)
}
