import { collectDeliveries } from '../../storm/collect-deliveries.ts'
import type { StormKit } from '../../storm/kit.ts'
import { expectedOf } from './expected-of.ts'
import { longTransactions } from './long-transactions.ts'
import type { Post } from './post.ts'

/** How much gateways have to tell. */
export interface PostNumbers {
  /** Whole flows, so many at each gateway: seven callbacks all together. */
  readonly orders: number
  /** Long transactions, and how many callbacks each has. */
  readonly long: number
  readonly callbacks: number
  readonly seed: number
}

/** What is posted, and what the shop needs to read it. */
export interface CollectedPosts {
  readonly kit: StormKit
  readonly short: readonly Post[]
  readonly long: readonly (readonly Post[])[]
}

/** Orders close to each other: tokens are valid for two hours, and are read by the clock of the day. */
const everyMs = 250

/** Has the fakes take orders, and keeps what they post, as of now. */
export async function collectPosts({ orders, long, callbacks, seed }: PostNumbers): Promise<CollectedPosts> {
  const startMs = Date.now() - orders * everyMs
  const { deliveries, kit } = await collectDeliveries(orders, seed, { startMs, everyMs })
  const { signingSecret } = kit
  const lists = await longTransactions({ count: long, callbacks, signingSecret, startMs })
  const all = [...deliveries, ...lists.flat()]
  const events = await expectedOf(all, kit)
  const posts = all.map((delivery, index): Post => {
    return { delivery, events: events[index] ?? [], inOrder: index >= deliveries.length, acknowledged: 0 }
  })
  return {
    kit,
    short: posts.slice(0, deliveries.length),
    long: lists.map((list, index) => {
      const from = deliveries.length + index * callbacks
      return posts.slice(from, from + list.length)
    }),
  }
}
