import type { Lane, Post } from './post.ts'

/** What is sent. */
export interface Traffic {
  /** Posts that come in any order, each so many times. */
  readonly shuffled: readonly Post[]
  readonly times: number
  /** Transactions whose posts come in order, with repetitions of earlier ones in between. */
  readonly inOrder: readonly (readonly Post[])[]
  /** How many of those repeat an earlier one, from 0 to 1. */
  readonly repeating: number
}

/** The lanes in which everything is sent, shuffled. The same numbers make the same lanes. */
export function planLanes({ shuffled, times, inOrder, repeating }: Traffic, random: () => number): readonly Lane[] {
  const single = Array.from({ length: times }, () => shuffled.map((post): Lane => [post])).flat()
  const long = inOrder.map((posts) =>
    posts.flatMap((post, index): Lane => {
      const earlier = random() < repeating ? posts[Math.floor(random() * (index + 1))] : undefined
      return earlier === undefined ? [post] : [post, earlier]
    }),
  )
  return [...single, ...long]
    .map((lane) => ({ lane, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ lane }) => lane)
}
