import type { Ledger } from '@three-ds/core/testing'
import { textOf } from './fields.ts'
import type { StoredCard } from './stored-card.ts'
import type { StoredTransaction } from './stored-transaction.ts'

/** Everything that the fake remembers. */
export interface FakeState {
  card(token: string): StoredCard | undefined
  saveCard(card: StoredCard): void
  transaction(token: string): StoredTransaction | undefined
  /** Oldest first. */
  transactions(): readonly StoredTransaction[]
  /** Those that capture, void or credit this one. */
  childrenOf(token: string): readonly StoredTransaction[]
  /** Remembers it as it stands now, and charges for it if that means money. */
  save(transaction: StoredTransaction): void
  /** What callbacks have not told yet: each change, oldest first. */
  news(): readonly StoredTransaction[]
  /** These have been told. */
  forgetNews(told: ReadonlySet<StoredTransaction>): void
  clear(): void
}

const charges = ({ type, standing, amount = 0 }: StoredTransaction): boolean =>
  (type === 'Purchase' || type === 'Authorization') && standing.state === 'succeeded' && amount > 0

/**
 * A memory for one sandbox.
 *
 * @param presetCards - cards that are in the vault from the start, and again after `clear`
 */
export function createFakeState(presetCards: readonly StoredCard[], ledger: Ledger): FakeState {
  const cards = new Map<string, StoredCard>()
  const transactions = new Map<string, StoredTransaction>()
  let news: StoredTransaction[] = []

  const putPresetCards = (): void => {
    for (const card of presetCards) cards.set(card.token, card)
  }
  putPresetCards()

  return {
    card: (token) => cards.get(token),
    saveCard: (card) => {
      cards.set(card.token, card)
    },
    transaction: (token) => transactions.get(token),
    transactions: () => [...transactions.values()],
    childrenOf: (token) => [...transactions.values()].filter(({ parent }) => parent === token),
    save: (transaction) => {
      transactions.set(transaction.token, transaction)
      if (textOf(transaction.fields, 'callback_url') !== undefined) news.push(transaction)
      if (charges(transaction)) ledger.charge(transaction.token)
    },
    news: () => [...news],
    forgetNews: (told) => {
      news = news.filter((one) => !told.has(one))
    },
    clear: () => {
      cards.clear()
      transactions.clear()
      news = []
      putPresetCards()
    },
  }
}
