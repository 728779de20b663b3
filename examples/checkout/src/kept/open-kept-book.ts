import type { Clock } from '@three-ds/core'
import { createSeenStore, type Inbox, openInbox } from '@three-ds/inbox'
import { gatewayNamed, type ShopGateway } from '../gateways/shop-gateway.ts'
import { newOrder } from '../orders/new-order.ts'
import type { BookedOrder, OrderBook } from '../orders/order-book.ts'
import type { OrderFile } from '../orders/order-file.ts'
import { driveKeptOrder, type OrderFlows } from './drive-kept-order.ts'
import { type KeptFile, openKeptFile } from './kept-file.ts'
import { openShopDatabase } from './open-shop-database.ts'
import { deskOfFlow } from './order-desk.ts'
import { orderFlow } from './order-flow.ts'
import { insertOrder, readOrder } from './order-rows.ts'
import { makeOrderTables } from './order-tables.ts'
import { noteEnd, settleDue } from './settle-due.ts'

/** What the book works with. */
export interface KeptBookParts {
  /** A `postgres://` address, a folder for an embedded database, or `memory`. */
  readonly where: string
  readonly gateways: readonly ShopGateway[]
  /** The shop's own address, the same for all its processes. */
  readonly origin: string
  readonly clock: Clock
  /** Hears what went wrong where nobody waits. */
  readonly onError: (error: unknown) => void
}

/** How often the process looks for orders to settle, in milliseconds. */
const settleEveryMs = 200

/** A book in a database, over an inbox: any number of processes share it, and any of them goes on with any order. */
export async function openKeptBook({ where, gateways, origin, clock, onError }: KeptBookParts): Promise<OrderBook> {
  const database = await openShopDatabase(where)
  const desks = { database, gateways, origin, clock, onError, seen: createSeenStore(database, { clock }) }
  await makeOrderTables(database)
  const inbox = await openInbox({
    database,
    clock,
    onError,
    pollEveryMs: 500,
    flows: flowsOf(gateways, (gateway) => orderFlow(desks, gateway)),
    onEnd: (ending, { sql }) => noteEnd(sql, ending, clock),
  })
  const watched = new Set<OrderFile>()
  const parts = { ...desks, flows: inbox.flows, watched }
  const openFile = async (ticket: string) => {
    const row = await readOrder(database, 'ticket', ticket)
    return row === undefined ? undefined : { session: row.session, file: await openKeptFile(parts, row) }
  }
  const booked = (opened: { session: string; file: KeptFile }): BookedOrder => ({
    ...opened,
    driver: driveKeptOrder(parts, opened.file),
  })
  const byTicket = async (ticket: string) => {
    const opened = await openFile(ticket)
    return opened === undefined ? undefined : booked(opened)
  }

  const stopping = new AbortController()
  const settling = keepSettling()
  async function keepSettling(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await settleDue({ database, clock, onError, open: async (ticket) => (await openFile(ticket))?.file })
        await clock.sleep(settleEveryMs, stopping.signal)
      } catch (error) {
        if (stopping.signal.aborted) return
        onError(error)
        await clock.sleep(settleEveryMs, stopping.signal).catch(() => {})
      }
    }
  }
  await inbox.start()

  return {
    place: async (placement) => {
      const gateway = gatewayNamed(gateways, placement.gateway)
      const order = gateway === undefined ? undefined : newOrder(gateway, placement, clock)
      if (order === undefined) return undefined
      await insertOrder(database, order, placement.session)
      return byTicket(order.ticket)
    },
    byTicket,
    receiver: (name) =>
      receiverOf(inbox, gatewayNamed(gateways, name), async (flow) => (await deskOfFlow(desks, flow)) !== undefined),
    running: (name) => [...watched].filter(({ gateway, receipt }) => gateway.name === name && receipt === undefined),
    // It listens on this machine alone, and who sits at it may see everything. A shop asks for the operator's session.
    operate: inbox.page({ authorize: () => true, origin }),
    close: async () => {
      stopping.abort()
      await settling
      await inbox.stop()
      await database.close()
    },
  }
}

/** One maker for each gateway. */
const flowsOf = (
  gateways: readonly ShopGateway[],
  make: (gateway: ShopGateway) => ReturnType<OrderFlows[keyof OrderFlows]>,
) =>
  // Every gateway of the shop is in its list.
  Object.fromEntries(gateways.map((gateway) => [gateway.name, () => make(gateway)])) as OrderFlows

const receiverOf = (
  inbox: Pick<Inbox, 'receive'>,
  gateway: ShopGateway | undefined,
  knows: (flow: string) => Promise<boolean>,
) => {
  const { receiver, name } = gateway ?? {}
  if (receiver === undefined || name === undefined) return undefined
  return inbox.receive(name, (options) => receiver(options, knows))
}
