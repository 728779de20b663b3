import type { AbortSignalLike } from './platform.ts'

/** Time, injected: tests never wait. */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now()`. */
  now(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignalLike): Promise<void>
}

/** The real clock. A sleep leaves neither a timer nor a listener behind. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const aborting = signal as AbortSignal | undefined
      if (aborting?.aborted) {
        reject(aborting.reason)
        return
      }
      const stop = () => {
        clearTimeout(timer)
        reject(aborting?.reason)
      }
      const timer = setTimeout(() => {
        aborting?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      aborting?.addEventListener('abort', stop, { once: true })
    }),
}
