import type { StoredTransaction, TransactionType } from './stored-transaction.ts'

/** Sum of the amounts of those of a type that succeeded. */
const sumOf = (children: readonly StoredTransaction[], type: TransactionType): number =>
  children
    .filter((child) => child.type === type && child.standing.state === 'succeeded')
    .reduce((sum, { amount = 0 }) => sum + amount, 0)

const hasSucceeded = (children: readonly StoredTransaction[], type: TransactionType): boolean =>
  children.some((child) => child.type === type && child.standing.state === 'succeeded')

/**
 * How much of a transaction a capture, a void or a credit can still take, in minor units; `undefined` where it allows none.
 * An authorization is captured, a purchase or a capture is credited; any of them is voided while nothing has followed.
 *
 * @param children - the transactions that refer to it
 */
export function leftOf(
  parent: StoredTransaction,
  type: 'Capture' | 'Void' | 'Credit',
  children: readonly StoredTransaction[],
): number | undefined {
  const { standing, amount = 0 } = parent
  if (standing.state !== 'succeeded' || hasSucceeded(children, 'Void')) return undefined
  const isSale = parent.type === 'Purchase' || parent.type === 'Capture'
  switch (type) {
    case 'Capture':
      return parent.type === 'Authorization' ? amount - sumOf(children, 'Capture') : undefined
    case 'Credit':
      return isSale ? amount - sumOf(children, 'Credit') : undefined
    case 'Void': {
      const isFree = !hasSucceeded(children, 'Capture') && !hasSucceeded(children, 'Credit')
      return isFree && (isSale || parent.type === 'Authorization') ? amount : undefined
    }
  }
}
