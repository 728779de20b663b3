import type { CallbackReceiver } from '@three-ds/core'
import { type Delivery, requestOf, type StormGateway } from './delivery.ts'

/** What became of deliveries. */
export interface DeliveryCount {
  /** Posts, repetitions after a failure among them. */
  readonly posts: number
  /** Posts that were answered with anything but 2xx, and so repeated. */
  readonly failed: number
}

/**
 * Posts everything, so many at the same time, and repeats what was not answered with 2xx at the end, as gateways do.
 *
 * @throws {Error} where one delivery fails for the hundredth time
 */
export async function deliverAll(
  deliveries: readonly Delivery[],
  receivers: Readonly<Record<StormGateway, CallbackReceiver>>,
  atOnce: number,
): Promise<DeliveryCount> {
  const left = deliveries.map((delivery) => ({ delivery, tries: 0 }))
  let posts = 0
  let failed = 0
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { delivery, tries } = next
      if (tries === 100) throw new Error(`a callback of ${delivery.gateway} is never taken`)
      const { status } = await receivers[delivery.gateway](requestOf(delivery))
      posts += 1
      if (status < 300) continue
      failed += 1
      left.push({ delivery, tries: tries + 1 })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { posts, failed }
}
