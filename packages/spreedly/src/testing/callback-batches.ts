import { textOf } from './state/fields.ts'
import type { StoredTransaction } from './state/stored-transaction.ts'

/** How callbacks arrive. */
export interface DeliverCallbacksOptions {
  /** How often each body is posted; once by default. */
  readonly times?: number
  /** Bodies, and the transactions within a body, come in an order that the sandbox's randomness gives. */
  readonly shuffled?: boolean
  /**
   * Old news comes late: every change since the last delivery in a body of its own, as the transaction stood then, the
   * newest first. Otherwise one body tells where each changed transaction stands now.
   */
  readonly late?: boolean
  /** For all of them; by default what each payment asked for as `callback_format`, and else XML. */
  readonly format?: 'xml' | 'json'
}

/** One body. */
export interface CallbackBatch {
  readonly url: string
  readonly format: 'xml' | 'json'
  /** The transactions as they are told. */
  readonly tells: readonly StoredTransaction[]
  /** The changes that need not be told again once this has arrived. */
  readonly covers: readonly StoredTransaction[]
}

type Address = Pick<CallbackBatch, 'url' | 'format'>

const isSame = (a: Address, b: Address): boolean => a.url === b.url && a.format === b.format

/** Of each transaction the last change only. */
const latest = (news: readonly StoredTransaction[]): readonly StoredTransaction[] =>
  news.filter(({ token }, at) => !news.slice(at + 1).some((later) => later.token === token))

/** Fisher and Yates. */
export function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/**
 * The bodies that tell the news, one for each callback address and format.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, "Callbacks": all transactions that have changed since the last one.
 *
 * @param news - changes, oldest first
 */
export function callbackBatches(
  news: readonly StoredTransaction[],
  { late = false, shuffled = false, format }: DeliverCallbacksOptions,
  random: () => number,
): readonly CallbackBatch[] {
  const mixed = <T>(items: readonly T[]): readonly T[] => (shuffled ? shuffle(items, random) : items)
  const addressOf = ({ fields }: StoredTransaction): Address => ({
    url: textOf(fields, 'callback_url') ?? '',
    format: format ?? (textOf(fields, 'callback_format') === 'json' ? 'json' : 'xml'),
  })
  if (late) return mixed(news.map((one) => ({ ...addressOf(one), tells: [one], covers: [one] })).reverse())
  const addresses = news
    .map(addressOf)
    .filter((address, at, all) => all.findIndex((other) => isSame(address, other)) === at)
  return mixed(
    addresses.map((address) => {
      const covers = news.filter((one) => isSame(addressOf(one), address))
      return { ...address, tells: mixed(latest(covers)), covers }
    }),
  )
}
