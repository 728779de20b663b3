/** What happens when, the earliest first: a binary heap. */
export interface Agenda {
  at(time: number, work: () => void): void
  /** Does everything in its order, until nothing is left. */
  run(): void
  now(): number
}

interface Entry {
  readonly time: number
  /** Of two at the same time, the one that was put in first comes first. */
  readonly number: number
  readonly work: () => void
}

const isBefore = (a: Entry, b: Entry): boolean => a.time < b.time || (a.time === b.time && a.number < b.number)

/** An empty agenda, at time 0. */
export function createAgenda(): Agenda {
  const heap: Entry[] = []
  let now = 0
  let count = 0

  function rise(entry: Entry): void {
    let place = heap.push(entry) - 1
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !isBefore(entry, parent)) break
      heap[place] = parent
      place = above
    }
    heap[place] = entry
  }

  function sink(entry: Entry): void {
    let place = 0
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]]
      const below = right !== undefined && left !== undefined && isBefore(right, left) ? 2 : 1
      const child = below === 2 ? right : left
      if (child === undefined || !isBefore(child, entry)) break
      heap[place] = child
      place = 2 * place + below
    }
    heap[place] = entry
  }

  return {
    at: (time, work) => {
      count += 1
      rise({ time, number: count, work })
    },
    run: () => {
      for (let first = heap[0]; first !== undefined; first = heap[0]) {
        const last = heap.pop()
        if (last !== undefined && heap.length > 0) sink(last)
        now = first.time
        first.work()
      }
    },
    now: () => now,
  }
}
