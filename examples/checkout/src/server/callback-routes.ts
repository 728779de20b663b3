import type { GatewayName } from '@three-ds/sandbox'
import { Hono } from 'hono'
import type { OrderBook } from '../orders/order-book.ts'

/** Where the gateways call the shop: one receiver each, below `/callbacks`. */
export function callbackRoutes(gateways: readonly GatewayName[], book: OrderBook): Hono {
  const routes = new Hono()
  for (const name of gateways) {
    const receive = book.receiver(name)
    if (receive !== undefined) routes.post(`/${name}`, ({ req }) => receive(req.raw))
  }
  return routes
}
