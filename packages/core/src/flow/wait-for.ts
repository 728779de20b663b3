import { isThreeDSError, ThreeDSError } from '../errors/three-ds-error.ts'
import { type Clock, systemClock } from '../vocabulary/clock.ts'
import type { AbortSignalLike } from '../vocabulary/platform.ts'
import type { AuthenticationFlow } from './authentication-flow.ts'
import type { AuthenticationStep } from './step.ts'

/** How long, how far, and who listens. */
export interface WaitOptions<P extends string> {
  /** `action`: until there is something to do, or the end. `done`: also through redirect and challenge. `action` by default. */
  readonly until?: 'action' | 'done' | undefined
  /** 60,000 by default. When it is up the step is returned as it is. */
  readonly timeoutMs?: number | undefined
  readonly signal?: AbortSignalLike | undefined
  /** Hears each answer: write its state. */
  readonly onStep?: ((step: AuthenticationStep<P>) => void | Promise<void>) | undefined
  readonly clock?: Clock | undefined
  /** A number from 0 to 1, for the jitter. */
  readonly random?: (() => number) | undefined
}

const firstPauseMs = 1_000
const longestPauseMs = 15_000

/** Grows by half each time, takes off up to a half at random, and never asks before the provider wants to be asked. */
function pauseBefore(step: AuthenticationStep, round: number, now: number, random: () => number): number {
  const backOff = Math.min(longestPauseMs, firstPauseMs * 1.5 ** round) * (1 - random() / 2)
  const hinted = step.type === 'poll' ? Date.parse(step.notBefore) - now : 0
  return Math.max(backOff, hinted)
}

const aborted = (): ThreeDSError =>
  new ThreeDSError({
    code: 'aborted',
    message: 'Waiting was aborted.',
    outcome: 'not-sent',
    remedy: 'The flow stands where it stood: wait again, or resume it with the state that was stored last.',
  })

/**
 * Polls, with back-off and the provider's own hints, until there is something to do. When time is up it returns the step as
 * it is: still `poll` means still going on, never "not charged".
 *
 * @throws ThreeDSError `aborted` if the signal aborts; whatever `resume` throws, unless repeating it may help
 * @example
 * ```ts
 * import { waitFor } from '@three-ds/core'
 * import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
 * import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
 *
 * const sandbox = createSpreedlySandbox()
 * const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions))
 * const step = await waitFor(flow, await flow.start(sandbox.request('frictionless')), { timeoutMs: 20_000 })
 * console.log(step.type) // done
 * ```
 */
export async function waitFor<P extends string>(
  flow: Pick<AuthenticationFlow<never, P>, 'resume'>,
  step: AuthenticationStep<P>,
  options: WaitOptions<P> = {},
): Promise<AuthenticationStep<P>> {
  const { until = 'action', timeoutMs = 60_000, signal, clock = systemClock, random = Math.random } = options
  const deadline = clock.now() + timeoutMs
  let current = step
  let round = 0
  while (until === 'done' ? current.type !== 'done' : current.type === 'poll') {
    const pause = pauseBefore(current, round, clock.now(), random)
    if (clock.now() + pause > deadline) return current
    await clock.sleep(pause, signal).catch(() => Promise.reject(aborted()))
    const next = await ask(flow, current, signal)
    round = next.state.revision === current.state.revision ? round + 1 : 0
    if (next !== current) await options.onStep?.(next)
    current = next
  }
  return current
}

/** What may pass by itself leaves the step as it is: the next round asks again. */
async function ask<P extends string>(
  flow: Pick<AuthenticationFlow<never, P>, 'resume'>,
  step: AuthenticationStep<P>,
  signal: AbortSignalLike | undefined,
): Promise<AuthenticationStep<P>> {
  try {
    return await flow.resume(step.state, { type: 'poll' }, { signal })
  } catch (error) {
    if (isThreeDSError(error) && error.retryable && error.code !== 'aborted') return step
    throw error
  }
}
