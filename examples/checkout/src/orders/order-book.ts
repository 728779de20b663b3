import type { CallbackReceiver } from '@three-ds/core'
import type { GatewayName } from '@three-ds/sandbox'
import type { Visitor } from './order.ts'
import type { OrderDriver } from './order-driver.ts'
import type { OrderFile } from './order-file.ts'

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

/** All orders of the shop: in the memory of this process, or in a database that several share. */
export interface OrderBook {
  /** `undefined` for a gateway or a test card that the shop has not. */
  place(placement: Placement): Promise<BookedOrder | undefined>
  byTicket(ticket: string): Promise<BookedOrder | undefined>
  /** Where a gateway calls the shop; `undefined` where it sends nothing. */
  receiver(gateway: GatewayName): CallbackReceiver | undefined
  /** Orders that a page of this process may be working on just now. */
  running(gateway: GatewayName): readonly OrderFile[]
  /** The inbox's page for operators, where there is one. */
  readonly operate?: (request: Request) => Promise<Response>
  close(): Promise<void>
}
