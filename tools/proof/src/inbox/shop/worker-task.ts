import type { StormKit } from '../../storm/kit.ts'

/**
 * How a shop handles events.
 *
 * - `inside`: as the inbox wants it, through the transaction of the event.
 * - `outside`: through a connection of its own. A control: it has to be caught.
 * - `early`: acknowledged when it is in memory, written afterwards, without an inbox. A control too.
 */
export type ShopKind = 'inside' | 'outside' | 'early'

/** What a process of the shop needs, as JSON. */
export type WorkerTask = {
  readonly kit: StormKit
  readonly connectionString: string
  readonly kind: ShopKind
  readonly seed: number
  /** The share of events on which the shop fails after it has written, from 0 to 1. */
  readonly failing: number
  /** Events that it handles at the same time; 0 handles none and only receives. */
  readonly concurrency: number
}

/** What a process tells its parent. */
export type WorkerMessage =
  | { readonly type: 'ready'; readonly port: number }
  | { readonly type: 'cpu'; readonly ms: number }

/** What a parent tells a process. */
export type WorkerOrder = 'stop' | 'cpu'
