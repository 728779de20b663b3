import type { RegisteredTest } from './test-registry.ts'

/** The tests of one file, in an order that remembers. */
export interface LikeliestFirst {
  readonly order: (tests: readonly RegisteredTest[]) => readonly RegisteredTest[]
  /** The test has noticed a mutant: it goes first next time. */
  readonly noticed: (name: string) => void
}

/** Neighboring mutants are noticed by the same tests: whoever noticed the last one is asked first. */
export function likeliestFirst(): LikeliestFirst {
  const last = new Map<string, number>()
  let count = 0
  return {
    order: (tests) => tests.toSorted((a, b) => (last.get(b.name) ?? 0) - (last.get(a.name) ?? 0)),
    noticed: (name) => {
      count += 1
      last.set(name, count)
    },
  }
}
