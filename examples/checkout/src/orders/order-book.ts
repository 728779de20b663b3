import type { Clock, SeenStore } from '@three-ds/core'
import type { GatewayName } from '@three-ds/sandbox'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import { clientHooks } from '../timeline/client-hooks.ts'
import { driveOrder, type OrderDriver } from './drive-order.ts'
import type { Order, Visitor } from './order.ts'
import { createOrderFile, type OrderFile } from './order-file.ts'
import { randomDigits } from './random-digits.ts'

/** An order of the book: its file, whose it is, and who moves it. */
export interface BookedOrder {
  readonly file: OrderFile
  readonly driver: OrderDriver
  /** Whoever placed it. */
  readonly session: string
}

/** What an order is placed with. */
export interface Placement {
  readonly session: string
  readonly gateway: GatewayName
  readonly play: string
  readonly visitor: Visitor
}

/** All orders of the shop. */
export interface OrderBook {
  /** `undefined` for a gateway or a test card that the shop has not. */
  place(placement: Placement): BookedOrder | undefined
  byTicket(ticket: string): BookedOrder | undefined
  /** The order whose flow is called so: `spreedly:1234567890`. Callbacks name flows. */
  byFlow(id: string): BookedOrder | undefined
  /** Orders that a page may be working on just now. */
  running(gateway: GatewayName): readonly BookedOrder[]
  close(): void
}

/** What the book works with. */
export interface OrderBookParts {
  readonly gateways: readonly ShopGateway[]
  /** The shop's own address. */
  readonly origin: string
  readonly seen: SeenStore
  readonly clock: Clock
}

const isRunning = ({ file: { step, receipt } }: BookedOrder): boolean => receipt === undefined && step?.type !== 'done'

/** A book in memory: with the process it is gone. A real shop keeps orders, states and claims in its database. */
export function createOrderBook({ gateways, origin, seen, clock }: OrderBookParts): OrderBook {
  const orders = new Map<string, BookedOrder>()
  const stopping = new AbortController()
  return {
    place: ({ session, gateway: name, play, visitor }) => {
      const gateway = gateways.find((one) => one.name === name)
      const amount = gateway?.plays.find(({ key }) => key === play)?.amount
      if (gateway === undefined || amount === undefined) return undefined
      const ticket = crypto.randomUUID()
      const placedAt = new Date(clock.now()).toISOString()
      const order: Order = { id: randomDigits(10), ticket, gateway: name, play, amount, placedAt, visitor }
      const file = createOrderFile(order, gateway, clock, (timeline) =>
        gateway.open(order, {
          hooks: clientHooks(timeline),
          seen,
          clock,
          returnUrl: `${origin}/return/${ticket}`,
          callbackUrl: `${origin}/callbacks/${name}`,
        }),
      )
      const booked = { file, driver: driveOrder(file, clock, stopping.signal), session }
      orders.set(ticket, booked)
      return booked
    },
    byTicket: (ticket) => orders.get(ticket),
    byFlow: (id) => [...orders.values()].find(({ file }) => file.step?.state.id === id),
    running: (name) => [...orders.values()].filter((one) => one.file.gateway.name === name && isRunning(one)),
    close: () => stopping.abort(),
  }
}
