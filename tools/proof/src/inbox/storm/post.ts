import type { Delivery } from '../../storm/delivery.ts'
import type { ExpectedEvent } from './expected-of.ts'

/** A callback that a gateway posts, once or several times. */
export interface Post {
  readonly delivery: Delivery
  readonly events: readonly ExpectedEvent[]
  /** Sent only after the one before it was acknowledged, so that nothing overtakes it. */
  readonly inOrder: boolean
  /** How often it was answered with 2xx. */
  acknowledged: number
}

/** Posts that one sender makes one after the other. */
export type Lane = readonly Post[]
