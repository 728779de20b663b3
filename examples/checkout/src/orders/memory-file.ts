import type { AuthenticationStep, Clock } from '@three-ds/core'
import type { ShopGateway } from '../gateways/shop-gateway.ts'
import type { Till } from '../gateways/till.ts'
import { createTimeline, type Timeline } from '../timeline/timeline.ts'
import type { Order } from './order.ts'
import type { OrderFile } from './order-file.ts'
import type { Problem } from './problem.ts'
import type { Receipt } from './receipt.ts'

/** A file in the memory of this process: its driver writes the steps into it. */
export interface MemoryFile extends OrderFile {
  /** Keeps a step unless it is no news; tells whether it was kept. */
  keep(step: AuthenticationStep): boolean
}

/** Opens the file of an order. */
export function createMemoryFile(
  order: Order,
  gateway: ShopGateway,
  clock: Clock,
  openTill: (timeline: Timeline) => Till,
): MemoryFile {
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of [...listeners]) listener()
  }
  let step: AuthenticationStep | undefined
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
      problem = undefined
      changed()
      return true
    },
    settle: async (next) => {
      receipt = next
      problem = undefined
      changed()
    },
    note: async (next) => {
      problem = next
      changed()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
