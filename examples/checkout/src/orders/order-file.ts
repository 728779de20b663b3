import type { AuthenticationStep, Clock, RedirectStep } from '@three-ds/core'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import type { Till } from '../gateways/till.ts'
import { createTimeline, type Timeline } from '../timeline/timeline.ts'
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
  /** The last page to which the cardholder was sent: it may still be open while the flow asks on. */
  readonly redirect: RedirectStep | undefined
  readonly receipt: Receipt | undefined
  readonly problem: Problem | undefined
  /** Keeps a step unless it is no news; tells whether it was kept. */
  keep(step: AuthenticationStep): boolean
  settle(receipt: Receipt): void
  /** `undefined` where it is over. */
  note(problem: Problem | undefined): void
  /** Is a page open that shows the order? */
  readonly isWatched: boolean
  /** Calls `listener` after every change, until the function that it answers is called. */
  subscribe(listener: () => void): () => void
}

/** Opens the file of an order. */
export function createOrderFile(
  order: Order,
  gateway: ShopGateway,
  clock: Clock,
  openTill: (timeline: Timeline) => Till,
): OrderFile {
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of [...listeners]) listener()
  }
  let step: AuthenticationStep | undefined
  let redirect: RedirectStep | undefined
  let receipt: Receipt | undefined
  let problem: Problem | undefined
  const timeline = createTimeline(clock, changed)
  return {
    order,
    gateway,
    till: openTill(timeline),
    timeline,
    get step() {
      return step
    },
    get redirect() {
      return redirect
    },
    get receipt() {
      return receipt
    },
    get problem() {
      return problem
    },
    get isWatched() {
      return listeners.size > 0
    },
    keep: (next) => {
      // What was not applied stands where it stood, and what is older was overtaken.
      if (step !== undefined && next.state.revision <= step.state.revision) return false
      step = next
      if (next.type === 'redirect') redirect = next
      problem = undefined
      changed()
      return true
    },
    settle: (next) => {
      receipt = next
      problem = undefined
      changed()
    },
    note: (next) => {
      problem = next
      changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
