import type { Clock, JsonObject, SeenStore } from '@three-ds/core'
import type { Database } from '@three-ds/inbox'
import { gatewayNamed, type ShopGateway } from '../gateways/shop-gateway.ts'
import type { Till } from '../gateways/till.ts'
import type { Order } from '../orders/order.ts'
import { addressesOf } from '../orders/order-addresses.ts'
import { clientHooks } from '../timeline/client-hooks.ts'
import { createKeptTimeline, type KeptTimeline } from './kept-timeline.ts'
import { keepKeepsake, type OrderRow, readOrder } from './order-rows.ts'

/** What it takes to work on an order, whichever process does. */
export interface OrderDesk {
  readonly order: Order
  readonly gateway: ShopGateway
  readonly till: Till
  readonly timeline: KeptTimeline
}

/** What desks are made of. */
export interface DeskParts {
  readonly database: Database
  readonly gateways: readonly ShopGateway[]
  /** The shop's own address. */
  readonly origin: string
  readonly seen: SeenStore
  readonly clock: Clock
  /** Hears what went wrong where nobody waits. */
  readonly onError: (error: unknown) => void
}

function keptKeepsake({ database }: DeskParts, { ticket, keepsake }: OrderRow) {
  let kept: JsonObject | undefined = keepsake === null ? undefined : JSON.parse(keepsake)
  return {
    get kept() {
      return kept
    },
    keep: async (value: JsonObject) => {
      kept = await keepKeepsake(database, ticket, value)
    },
  }
}

/** @throws Error for an order of a gateway that the shop has no more */
export function openDesk(parts: DeskParts, row: OrderRow): OrderDesk {
  const order: Order = JSON.parse(row.placed)
  const gateway = gatewayNamed(parts.gateways, order.gateway)
  if (gateway === undefined) throw new Error('The order names no gateway of the shop.')
  const timeline = createKeptTimeline(parts, row.ticket)
  const till = gateway.open(order, {
    hooks: clientHooks(timeline),
    keepsake: keptKeepsake(parts, row),
    seen: parts.seen,
    clock: parts.clock,
    ...addressesOf(parts.origin, order),
  })
  return { order, gateway, till, timeline }
}

/** The desk of the order whose flow is called so; `undefined` for nobody's. */
export async function deskOfFlow(parts: DeskParts, flow: string): Promise<OrderDesk | undefined> {
  const row = await readOrder(parts.database, 'flow_id', flow)
  return row === undefined ? undefined : openDesk(parts, row)
}
