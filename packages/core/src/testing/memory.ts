import { createMemoryIndex, type MemoryIndex } from './memory-index.ts'

/** What a fake gateway remembers of one kind: things under their ids, in the order in which they came. */
export interface Memory<Item extends { readonly id: string }, Index extends string = never> {
  get(id: string): Item | undefined
  /** Keeps it in its old place where the id is known. */
  save(item: Item): void
  delete(id: string): boolean
  /** Oldest first. */
  all(): readonly Item[]
  /** Those under a key of an index, in the order in which they got it. No other is looked at, however many there are. */
  by(index: Index, key: string): readonly Item[]
  clear(): void
}

/**
 * A memory of one kind of thing.
 *
 * @param keys - for each index the key of an item, or `undefined` where it is to be left out
 * @example
 * ```ts
 * import { createMemory } from '@three-ds/core/testing'
 *
 * const payments = createMemory({ order: (payment: { id: string; order: string }) => payment.order })
 * payments.save({ id: 'p1', order: 'order-7' })
 * payments.save({ id: 'p2', order: 'order-8' })
 * console.log(payments.by('order', 'order-8')) // [ { id: 'p2', order: 'order-8' } ]
 * ```
 */
export function createMemory<Item extends { readonly id: string }, Index extends string = never>(
  keys: Readonly<Record<Index, (item: Item) => string | undefined>>,
): Memory<Item, Index> {
  const items = new Map<string, Item>()
  const indexes = new Map<string, MemoryIndex<Item>>()
  for (const name in keys) indexes.set(name, createMemoryIndex(keys[name]))

  return {
    get: (id) => items.get(id),
    save: (item) => {
      for (const index of indexes.values()) index.put(item, items.get(item.id))
      items.set(item.id, item)
    },
    delete: (id) => {
      const item = items.get(id)
      if (item !== undefined) for (const index of indexes.values()) index.remove(item)
      return items.delete(id)
    },
    all: () => [...items.values()],
    by: (index, key) => indexes.get(index)?.under(key) ?? [],
    clear: () => {
      items.clear()
      for (const index of indexes.values()) index.clear()
    },
  }
}
