import type { DeliveryCount } from './deliver-all.ts'
import type { Delivery } from './delivery.ts'
import type { StormKit } from './kit.ts'

/** What one process of a storm has to do, as JSON. */
export type WorkerTask = {
  readonly kit: StormKit
  readonly deliveries: readonly Delivery[]
  /** Path of the database that all share. */
  readonly database: string
  readonly seed: number
  /** The share of events on which the shop's own work fails, from 0 to 1. */
  readonly failing: number
  readonly atOnce: number
}

/** What it tells at its end. */
export interface WorkerReport extends DeliveryCount {
  /** Callbacks that were not believed: none, since all are genuine. */
  readonly refused: number
}
