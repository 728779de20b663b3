import type { AuthenticationStep } from '@three-ds/core'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import type { Till } from '../gateways/till.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { Order } from './order.ts'
import type { Problem } from './problem.ts'
import type { Receipt } from './receipt.ts'

/** What the shop keeps of one order, on the server alone. */
export interface OrderFile {
  readonly order: Order
  readonly gateway: ShopGateway
  readonly till: Till
  readonly timeline: Timeline
  /** Where the flow stands; absent until it is started. */
  readonly step: AuthenticationStep | undefined
  readonly receipt: Receipt | undefined
  readonly problem: Problem | undefined
  settle(receipt: Receipt): Promise<void>
  /** `undefined` where it is over. */
  note(problem: Problem | undefined): Promise<void>
  /** Is a page open that shows the order? */
  readonly isWatched: boolean
  /** Calls `listener` after every change, until the function that it answers is called. */
  subscribe(listener: () => void): () => void
}
