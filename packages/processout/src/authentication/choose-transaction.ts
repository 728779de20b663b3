import { declineKind } from '../decline-kind.ts'
import { standingOf } from '../schemas/standing-of.ts'
import type { ProcessOutTransaction } from '../schemas/transaction.ts'
import { fits, type ProcessOutFlowData } from './flow-data.ts'

const hasFailed = ({ status }: ProcessOutTransaction): boolean => standingOf(status) === 'failed'

/**
 * The soft decline itself, which the cardholder is about to answer: it failed with the code that was told, or with one that asks
 * for 3-D Secure, since an answer may tell any code, or none.
 */
export function isSoftDecline(data: ProcessOutFlowData, transaction: ProcessOutTransaction): boolean {
  // Whoever does not know the invoice did not send the authorization: the one who did may have shown the page.
  const { soft_decline = data.invoice_id === undefined ? '' : undefined } = data
  if (soft_decline === undefined || !hasFailed(transaction)) return false
  const { error_code = soft_decline } = transaction
  return error_code === soft_decline || declineKind(error_code) === 'authentication-required'
}

const newestFirst = (a: ProcessOutTransaction, b: ProcessOutTransaction): number =>
  Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? '')

/**
 * The transaction of this pass among others: the one that has not failed, else the newest failure, the soft decline
 * itself last of all. Two that have not failed contradict each other, and none is taken.
 */
export function chooseTransaction(
  transactions: readonly ProcessOutTransaction[],
  data: ProcessOutFlowData,
): ProcessOutTransaction | undefined {
  const matches = transactions.filter((transaction) => fits(data, transaction))
  const standing = matches.filter((transaction) => !hasFailed(transaction))
  if (standing.length > 0) return standing.length === 1 ? standing[0] : undefined
  const failed = matches.toSorted(newestFirst)
  return failed.find((transaction) => !isSoftDecline(data, transaction)) ?? failed[0]
}
