import { systemClock } from '@three-ds/core'
import { startShop } from '../../src/start-shop.ts'
import { gatewaysElsewhere } from './gateways-elsewhere.ts'
import type { ShopOrders } from './shop-orders.ts'

/** One process of the shop. It ends with whoever has started it. */
process.once('message', async (orders: ShopOrders) => {
  const shop = await startShop({
    port: 0,
    origin: orders.origin,
    sandbox: { origin: orders.sandbox.origin, gateways: gatewaysElsewhere(orders) },
    scripts: new Map(orders.scripts),
    clock: systemClock,
    inbox: orders.inbox,
  })
  process.once('SIGTERM', () => void shop.close().then(() => process.exit(0)))
  process.send?.({ port: shop.port })
})
process.once('disconnect', () => process.exit(1))
