/** Things under their ids, in the order in which they came. */
export interface Memory<Item extends { readonly id: string }> {
  get(id: string): Item | undefined
  /** Keeps it in its old place where the id is known. */
  save(item: Item): void
  /** Oldest first. */
  all(): readonly Item[]
  clear(): void
}

/** A memory of one kind of thing. */
export function createMemory<Item extends { readonly id: string }>(): Memory<Item> {
  const items = new Map<string, Item>()
  return {
    get: (id) => items.get(id),
    save: (item) => {
      items.set(item.id, item)
    },
    all: () => [...items.values()],
    clear: () => items.clear(),
  }
}
