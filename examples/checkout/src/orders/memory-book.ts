import { type Clock, createMemorySeenStore } from '@three-ds/core'
import { memoryKeepsake } from '../gateways/keepsake.ts'
import { gatewayNamed, type ShopGateway } from '../gateways/shop-gateway.ts'
import { clientHooks } from '../timeline/client-hooks.ts'
import { driveOrder } from './drive-order.ts'
import { createMemoryFile } from './memory-file.ts'
import { newOrder } from './new-order.ts'
import { addressesOf } from './order-addresses.ts'
import type { BookedOrder, OrderBook } from './order-book.ts'
import type { OrderFile } from './order-file.ts'

/** What the book works with. */
export interface MemoryBookParts {
  readonly gateways: readonly ShopGateway[]
  /** The shop's own address. */
  readonly origin: string
  readonly clock: Clock
}

const isRunning = ({ step, receipt }: OrderFile): boolean => receipt === undefined && step?.type !== 'done'

/** A book in memory: with the process it is gone. */
export function createMemoryBook({ gateways, origin, clock }: MemoryBookParts): OrderBook {
  const seen = createMemorySeenStore({ now: clock.now })
  const orders = new Map<string, BookedOrder>()
  const stopping = new AbortController()
  const byFlow = (id: string) => [...orders.values()].find(({ file }) => file.step?.state.id === id)
  return {
    place: async (placement) => {
      const gateway = gatewayNamed(gateways, placement.gateway)
      const order = gateway === undefined ? undefined : newOrder(gateway, placement, clock)
      if (gateway === undefined || order === undefined) return undefined
      const file = createMemoryFile(order, gateway, clock, (timeline) =>
        gateway.open(order, {
          hooks: clientHooks(timeline),
          keepsake: memoryKeepsake(),
          seen,
          clock,
          ...addressesOf(origin, order),
        }),
      )
      const booked = { file, driver: driveOrder(file, clock, stopping.signal), session: placement.session }
      orders.set(order.ticket, booked)
      return booked
    },
    byTicket: async (ticket) => orders.get(ticket),
    receiver: (name) =>
      gatewayNamed(gateways, name)?.receiver?.(
        {
          clock,
          // A callback may be about an order of an earlier run of this shop: then it is nobody's.
          onEvent: async (event) => byFlow(event.id)?.driver.report(event),
        },
        async (id) => byFlow(id) !== undefined,
      ),
    running: (name) =>
      [...orders.values()].map(({ file }) => file).filter((file) => file.gateway.name === name && isRunning(file)),
    close: async () => stopping.abort(),
  }
}
