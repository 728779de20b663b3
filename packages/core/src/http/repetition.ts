import type { Outcome, ThreeDSErrorCode } from '../errors/three-ds-error.ts'
import { backoffMs } from './backoff.ts'
import type { Failure } from './failure.ts'
import type { Effect } from './operation.ts'

const maxAttempts = 3
const maxRetryAfterMs = 30_000

/** Failures that may pass by themselves. */
const passing: ReadonlySet<ThreeDSErrorCode> = new Set(['network', 'timeout', 'rate-limited', 'provider-unavailable'])

/** What decides whether sending again does harm. */
export interface Safety {
  readonly effect: Effect
  /** The provider keeps a key, and the caller gave one. */
  readonly keyed: boolean
}

/**
 * The outcome of all attempts so far. One that never left adds nothing. Once the provider may have acted, no later answer
 * takes that back, except for a read, which changes nothing.
 */
export function outcomeAfter(before: Outcome | undefined, now: Outcome, { effect }: Safety): Outcome {
  if (before === undefined) return now
  if (now === 'not-sent') return before
  return before === 'unknown' && effect !== 'read' ? 'unknown' : now
}

/** What cannot be read may be readable later. It is not asked for again at once, since the same would come. */
const mayPass = ({ code, retryable }: Failure, { effect }: Safety): boolean =>
  retryable ?? (passing.has(code) || (code === 'unreadable-response' && effect === 'read'))

/** May the same be sent again, in the hope of more and without harm? An abort is the caller's own will, so never then. */
export function isRetryable(failure: Failure, outcome: Outcome, safety: Safety): boolean {
  if (failure.code === 'aborted') return false
  const harmless = outcome !== 'unknown' || safety.effect === 'read' || safety.keyed
  return harmless && mayPass(failure, safety)
}

/**
 * How long this transport waits before it sends again; `undefined` where it does not. Only reads and keyed operations
 * repeat by themselves.
 *
 * @param attempts - made so far
 * @param remainingMs - until the deadline
 */
export function pauseBeforeNext(
  failure: Failure,
  { attempts, remainingMs }: { readonly attempts: number; readonly remainingMs: number },
  safety: Safety,
  random: () => number,
): number | undefined {
  const repeats = safety.effect === 'read' || safety.keyed
  if (!repeats || failure.interrupted || attempts >= maxAttempts) return undefined
  if (failure.code === 'unreadable-response') return undefined
  if (!isRetryable(failure, failure.outcome, safety)) return undefined
  const asked = failure.retryAfterMs ?? 0
  const pause = Math.max(asked, backoffMs(attempts, random))
  return asked > maxRetryAfterMs || pause >= remainingMs ? undefined : pause
}
