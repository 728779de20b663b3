import type { Clock } from '@three-ds/core'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import type { Order } from './order.ts'
import type { Placement } from './order-book.ts'
import { randomDigits } from './random-digits.ts'

/** An order with names of its own; `undefined` for a test card that the gateway has not. */
export function newOrder(
  { name, plays }: ShopGateway,
  { play, visitor }: Placement,
  clock: Pick<Clock, 'now'>,
): Order | undefined {
  const amount = plays.find(({ key }) => key === play)?.amount
  if (amount === undefined) return undefined
  const placedAt = new Date(clock.now()).toISOString()
  return { id: randomDigits(10), ticket: crypto.randomUUID(), gateway: name, play, amount, placedAt, visitor }
}
