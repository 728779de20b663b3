/** Things with the moment at which each came, to be taken when they have reached an age. */
export interface AgeQueue<Item> {
  /** How many there are. */
  size(): number
  /** Puts one at the end. Moments do not go back. */
  add(item: Item, at: number): void
  /** Takes out what came at this moment or before, oldest first; it looks at no other. */
  takeUntil(at: number): readonly Item[]
  clear(): void
}

/**
 * An empty queue. Moments are milliseconds since 1970.
 *
 * @example
 * ```ts
 * import { createAgeQueue } from '@three-ds/core/testing'
 *
 * const begun = createAgeQueue<string>()
 * begun.add('p1', 1_000)
 * begun.add('p2', 5_000)
 * console.log(begun.takeUntil(3_000), begun.size()) // [ 'p1' ] 1
 * ```
 */
export function createAgeQueue<Item>(): AgeQueue<Item> {
  let waiting: { readonly item: Item; readonly at: number }[] = []
  return {
    size: () => waiting.length,
    add: (item, at) => {
      waiting.push({ item, at })
    },
    takeUntil: (until) => {
      const firstLater = waiting.findIndex(({ at }) => at > until)
      const old = waiting.splice(0, firstLater === -1 ? waiting.length : firstLater)
      return old.map(({ item }) => item)
    },
    clear: () => {
      waiting = []
    },
  }
}
