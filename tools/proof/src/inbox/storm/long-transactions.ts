import { renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
import type { Delivery } from '../../storm/delivery.ts'

/** What long transactions are made of. */
export interface LongTransactions {
  readonly count: number
  /** Callbacks of each: all but the last one tell that it is still processing. */
  readonly callbacks: number
  readonly signingSecret: string
  /** Milliseconds since 1970. */
  readonly startMs: number
}

/** Spreedly's times have whole seconds. Source: the callbacks in docs.spreedly.com/guides/3dsecure2. */
const timeOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

/**
 * Transactions that Spreedly calls back about again and again, each callback later than the one before: what the flows of the fakes are
 * too short for. In the order in which they are sent, one list for each transaction.
 */
export async function longTransactions({
  count,
  callbacks,
  signingSecret,
  startMs,
}: LongTransactions): Promise<readonly (readonly Delivery[])[]> {
  const lists: Delivery[][] = []
  for (let number = 0; number < count; number += 1) {
    const list: Delivery[] = []
    for (let turn = 0; turn < callbacks; turn += 1) {
      const isLast = turn === callbacks - 1
      const transaction = sampleTransaction({
        token: `LongTransaction${String(number).padStart(8, '0')}`,
        created_at: timeOf(startMs),
        updated_at: timeOf(startMs + turn * 1_000),
        ...(isLast ? {} : { state: 'processing', succeeded: false }),
      })
      list.push({
        gateway: 'spreedly',
        url: 'https://shop.example/callbacks/spreedly',
        headers: { 'content-type': 'application/xml' },
        body: renderCallbackXml([await signTransaction(transaction, { signingSecret })]),
      })
    }
    lists.push(list)
  }
  return lists
}
