import type { Clock } from '../vocabulary/clock.ts'
import type { AbortSignalLike } from '../vocabulary/platform.ts'

/** Why a call ends before its answer: its time is up, or its caller wants no more. */
export type InterruptionReason = 'timeout' | 'aborted'

/** The deadline and the caller's signal of one call, in one place. */
export interface Interruption {
  /** Aborts when either does. Of this call only: what `fetch` hangs on it goes away with it. */
  readonly signal: AbortSignal
  readonly reason: () => InterruptionReason | undefined
  readonly remainingMs: () => number
  /** Settles as `work` does, or rejects on an interruption, for work that ignores its signal. */
  readonly race: <T>(work: Promise<T>) => Promise<T>
  /** Clears the timer and takes the listener off the caller's signal. */
  readonly stop: () => void
}

/**
 * Watches over one call. The timer is a real one, since the network is; the clock decides between attempts, so that a
 * pause on an injected clock uses up the deadline too.
 */
export function watchForInterruption(
  timeoutMs: number,
  callersSignal: AbortSignalLike | undefined,
  clock: Clock,
): Interruption {
  const deadline = clock.now() + timeoutMs
  const controller = new AbortController()
  let reason: InterruptionReason | undefined
  let giveUp = ignore
  const interrupted = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Error('interrupted'))
  })
  interrupted.catch(ignore)
  const end = (why: InterruptionReason) => {
    reason ??= why
    controller.abort()
    giveUp()
  }
  // The structural type has no listeners; the options were checked to have them.
  const signal = callersSignal as AbortSignal | undefined
  const onAbort = () => end('aborted')
  const timer = setTimeout(() => end('timeout'), timeoutMs)
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()
  const remainingMs = () => deadline - clock.now()
  return {
    signal: controller.signal,
    reason: () => reason ?? (remainingMs() <= 0 ? 'timeout' : undefined),
    remainingMs,
    race: (work) => Promise.race([work, interrupted]),
    stop: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    },
  }
}

const ignore = (): void => {}
