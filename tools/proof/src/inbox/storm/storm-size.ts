import type { PostNumbers } from './collect-posts.ts'

/** Callbacks of one order at each of the five gateways. */
const perOrder = 7

/** A quarter comes from whole flows, of 4,000 orders at most: playing them takes longer than sending what they post. */
const fromFlows = 0.25
const mostOrders = 4_000

/** How many orders and long transactions make about so many events. */
export function stormSize(events: number): Pick<PostNumbers, 'orders' | 'long' | 'callbacks'> {
  const orders = Math.max(1, Math.min(mostOrders, Math.round((events * fromFlows) / perOrder)))
  const callbacks = 20
  return { orders, long: Math.max(1, Math.round((events - orders * perOrder) / callbacks)), callbacks }
}
