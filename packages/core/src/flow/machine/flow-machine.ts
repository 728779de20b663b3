import type { FlowPlace } from './place.ts'

/** Which places a flow can come to from each place. `start` is before the first step. */
export type FlowTransitions = Readonly<Record<'start' | FlowPlace, readonly FlowPlace[]>>

/**
 * What one gateway's flow can do, as data: a part of `flowTransitions`. A place that it never comes to has no row.
 *
 * For authors of provider packages; the drawings in `docs/flow.md` are made of it.
 */
export interface FlowMachine<P extends string = string> {
  readonly provider: P
  /** Tells flows of one provider apart: `payment`, `hosted page`. */
  readonly name: string
  /** What `done` holds. */
  readonly ends: 'authentication' | 'payment'
  readonly transitions: Readonly<Partial<Record<'start' | FlowPlace, readonly FlowPlace[]>>>
}
