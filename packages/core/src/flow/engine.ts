import type { CallOptions } from '../call/options.ts'
import type { SeenStore } from '../callback/seen-store.ts'
import { isThreeDSError } from '../errors/three-ds-error.ts'
import type { Clock } from '../vocabulary/clock.ts'
import type { FlowAdapter, FlowCall, Move } from './adapter.ts'
import { toIso } from './apply-move.ts'
import type { PollAt } from './step.ts'

/** What a flow runs on. */
export interface FlowEngine<Request, P extends string> {
  readonly adapter: FlowAdapter<Request, P>
  readonly seen: SeenStore
  readonly clock: Clock
}

/** How soon to ask again where nothing else is known, in milliseconds. */
const pauseMs = 2_000

/** Somebody else is at it. */
export const inProgressAt = (now: number): PollAt => ({
  type: 'poll',
  reason: 'in-progress',
  notBefore: toIso(now + pauseMs),
})

/** Nobody knows what a call came to: the flow looks for it. */
export const outcomeUnknown = {
  step: { type: 'poll', reason: 'outcome-unknown', afterMs: pauseMs },
} as const satisfies Move

/** Thrown by `act`, caught by `moveOrFindOut`: it never leaves the engine. */
class OutcomeUnknown extends Error {}

async function act<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isThreeDSError(error) && error.outcome === 'unknown') throw new OutcomeUnknown()
    throw error
  }
}

/** What an adapter has at hand. */
export const flowCall = (clock: Clock, options: CallOptions | undefined): FlowCall => ({
  now: clock.now(),
  options,
  act,
})

/**
 * Runs an adapter's work: an act whose outcome is unknown becomes a step that finds out. Any other error of ours means that
 * nothing was done: `onFailure` gives the claim back, and the error goes on. What is no error of ours is a bug: nobody knows what
 * was sent, so the claim stays.
 */
export async function moveOrFindOut(
  work: () => Promise<Move>,
  onFailure: () => Promise<void> | undefined,
): Promise<Move> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof OutcomeUnknown) return outcomeUnknown
    if (isThreeDSError(error)) await onFailure()
    throw error
  }
}
