import { present } from '@three-ds/core'
import type { ProcessOutTransactionOperation } from '../schemas/transaction-operation.ts'

/** Operations that reserve or take money: the others tell nothing of the authentication. */
const payments: ReadonlySet<string | undefined> = new Set(['authorization', 'sale'])

const cryptogramOf = ({ payment_data_network_authentication: data }: ProcessOutTransactionOperation) =>
  present({ cavv: data?.cavv }).cavv

/**
 * The operation that was authorized, whence cryptogram and ECI have to come together: the last one that reserved or
 * took money and did not fail, those with a cryptogram first.
 *
 * Source: docs.processout.com/reference, `operations` of a transaction.
 */
export function authenticatedOperation(
  operations: readonly ProcessOutTransactionOperation[] = [],
): ProcessOutTransactionOperation | undefined {
  const standing = operations.filter(({ type, has_failed }) => payments.has(type) && has_failed !== true)
  return standing.findLast((operation) => cryptogramOf(operation) !== undefined) ?? standing.at(-1)
}
