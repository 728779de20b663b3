/** Things of a memory under a key that several may share. */
export interface MemoryIndex<Item> {
  /** In the order in which they got the key. */
  under(key: string): readonly Item[]
  /** It takes the place of what it was before, where the key is the same. */
  put(item: Item, before: Item | undefined): void
  remove(item: Item): void
  clear(): void
}

/**
 * An empty index.
 *
 * @param keyOf - `undefined` for what it leaves out
 */
export function createMemoryIndex<Item extends { readonly id: string }>(
  keyOf: (item: Item) => string | undefined,
): MemoryIndex<Item> {
  const groups = new Map<string, Map<string, Item>>()

  const remove = (item: Item): void => {
    const key = keyOf(item)
    if (key === undefined) return
    const group = groups.get(key)
    group?.delete(item.id)
    if (group?.size === 0) groups.delete(key)
  }

  return {
    under: (key) => [...(groups.get(key)?.values() ?? [])],
    put: (item, before) => {
      const key = keyOf(item)
      if (before !== undefined && keyOf(before) !== key) remove(before)
      if (key === undefined) return
      const group = groups.get(key)
      if (group === undefined) groups.set(key, new Map([[item.id, item]]))
      else group.set(item.id, item)
    },
    remove,
    clear: () => groups.clear(),
  }
}
