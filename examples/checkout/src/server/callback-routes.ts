import type { CallbackEvent, Clock } from '@three-ds/core'
import { Hono } from 'hono'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import type { OrderBook } from '../orders/order-book.ts'

/** Where the gateways call the shop: one receiver each, below `/callbacks`. */
export function callbackRoutes(gateways: readonly ShopGateway[], book: OrderBook, clock: Clock): Hono {
  const routes = new Hono()
  const onEvent = async (event: CallbackEvent): Promise<void> => {
    // A callback may be about an order of an earlier run of this shop: then it is nobody's.
    await book.byFlow(event.id)?.driver.report(event)
  }
  for (const gateway of gateways) {
    const receive = gateway.receiver?.(onEvent, clock)
    if (receive !== undefined) routes.post(`/${gateway.name}`, ({ req }) => receive(req.raw))
  }
  return routes
}
