import type { AuthenticationState } from '@three-ds/core'
import type { FlowPace } from './pace.ts'

const firstPauseMs = 1_000

/** A deadline is asked about a little later, so that it has passed on the provider's clock too. */
const afterDeadlineMs = 1_000

/** How far the asking is, beside the state. */
export interface Round {
  /** Milliseconds since 1970. */
  readonly now: number
  /** Questions in a row that brought nothing new. */
  readonly round: number
  /** A number from 0 to 1: machines that ask at the same time drift apart. */
  readonly random: () => number
}

/** Grows by half each time, and takes off up to a half at random. */
const backOff = (fromMs: number, { longestPauseMs }: FlowPace, { round, random }: Round): number =>
  Math.min(longestPauseMs, fromMs * 1.5 ** Math.min(round, 50)) * (1 - random() / 2)

/** At a step of the page: it reports by itself, so the first question is for a page that was closed. */
function dueAtAction({ deadline }: AuthenticationState, pace: FlowPace, round: Round): number {
  const { now } = round
  const pause = backOff(pace.pageFirstMs, pace, round)
  const ends = deadline === undefined ? Number.POSITIVE_INFINITY : Date.parse(deadline) + afterDeadlineMs
  if (ends <= now) return now + pause
  return Math.min(ends, pace.asksMeanwhile ? now + pause : Number.POSITIVE_INFINITY)
}

/**
 * When a flow is asked about next, in milliseconds since 1970: after a pause that grows while nothing changes, never before the
 * provider wants to be asked, and as soon as the deadline of a step of the page has passed. `undefined` once it is done.
 *
 * @param givesUpAt - milliseconds since 1970: asked about then at the latest, for the last time
 */
export function nextDue(
  state: AuthenticationState,
  pace: FlowPace,
  round: Round,
  givesUpAt: number,
): number | undefined {
  const { step } = state
  if (step.type === 'done') return undefined
  const due =
    step.type === 'poll'
      ? Math.max(round.now + backOff(firstPauseMs, pace, round), Date.parse(step.notBefore))
      : dueAtAction(state, pace, round)
  return Math.min(due, Math.max(givesUpAt, round.now + firstPauseMs))
}
