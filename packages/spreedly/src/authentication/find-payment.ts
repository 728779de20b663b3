import type { CallOptions, IsoDateTime } from '@three-ds/core'
import type { SpreedlyClient } from '../client.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import { transactionKind } from '../schemas/transaction-kind.ts'
import { fits, type SpreedlyFlowData } from './flow-data.ts'

const pageSize = 100
/** Looked at in any case; thirty calls a minute is all that the list allows. */
const fewestPages = 3
const mostPages = 6

/** Clocks differ: a decline that is older than the request by more than this belongs to an earlier attempt. */
const skewMs = 5 * 60_000

/** Milliseconds since 1970 before which no answer to the request can have been created. */
const earliestOf = (since: IsoDateTime | undefined): number =>
  since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(since) - skewMs

const isTold = (data: SpreedlyFlowData, { order_id, amount, currency_code }: SpreedlyTransaction): boolean =>
  order_id === data.order_id &&
  (data.amount === undefined || amount === data.amount) &&
  currency_code === data.currency_code

/**
 * The token of the payment that the flow asked for, among listed ones: the one that has not failed, else the newest decline
 * since the request was sent. Two that have not failed contradict each other, and none is taken.
 *
 * @param since - when the request was sent, where that is known: not by whoever starts an order that was started before
 */
export function choosePayment(
  transactions: readonly SpreedlyTransaction[],
  data: SpreedlyFlowData,
  since: IsoDateTime | undefined,
): string | undefined {
  const matches = transactions.filter((transaction) => isTold(data, transaction) && fits(data, transaction))
  const [standing, ...others] = matches.filter((transaction) => transactionKind(transaction) !== 'declined')
  if (standing !== undefined) return others.length > 0 ? undefined : standing.token
  return matches.find(({ created_at }) => Date.parse(created_at ?? '') >= earliestOf(since))?.token
}

/**
 * Looks for a payment whose answer got lost: newest first, by order id, amount and currency, since the list has no filter
 * by order id. In a busy environment it goes on to the time of the request, six hundred transactions at most. `undefined`
 * means not found, never "not charged".
 */
export async function findPayment(
  client: Pick<SpreedlyClient, 'listTransactions'>,
  data: SpreedlyFlowData,
  since: IsoDateTime | undefined,
  options: CallOptions | undefined,
): Promise<string | undefined> {
  const found: SpreedlyTransaction[] = []
  let since_token: string | undefined
  for (let page = 1; page <= mostPages; page += 1) {
    const { transactions } = await client.listTransactions({ order: 'desc', count: pageSize, since_token }, options)
    found.push(...transactions)
    since_token = transactions.at(-1)?.token
    if (transactions.length < pageSize || (page >= fewestPages && !mayBeFurther(transactions, since))) break
  }
  return choosePayment(found, data, since)
}

/** Is everything on this page newer than the request? Where either time is not known, nobody can tell, and it ends here. */
const mayBeFurther = (page: readonly SpreedlyTransaction[], since: IsoDateTime | undefined): boolean =>
  since !== undefined && Date.parse(page.at(-1)?.created_at ?? '') >= earliestOf(since)
