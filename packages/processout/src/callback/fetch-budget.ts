import { ThreeDSError } from '@three-ds/core'
import { provider } from '../provider.ts'

const minuteMs = 60_000

/** Lets so many reads through in a minute. */
export interface FetchBudget {
  /** @throws ThreeDSError `rate-limited`, `not-sent`, where the minute's budget is spent */
  spend(now: number): void
  /** ProcessOut asks to slow down: nothing more for a minute. */
  close(now: number): void
}

/**
 * A budget of reads. Webhooks are unsigned, so anybody can make this side ask; events have a rate limit of their own
 * at ProcessOut, and whoever floods the address must not use it up. What is turned away is repeated by ProcessOut,
 * twelve times in three days.
 *
 * Source: docs.processout.com/docs/rate-limits, "secondary".
 */
export function createFetchBudget(perMinute: number): FetchBudget {
  let startedAt = Number.NEGATIVE_INFINITY
  let spent = 0
  return {
    spend(now) {
      if (now - startedAt >= minuteMs) {
        startedAt = now
        spent = 0
      }
      if (spent >= perMinute) throw tooMany(startedAt + minuteMs - now)
      spent += 1
    },
    close(now) {
      startedAt = now
      spent = Math.max(spent, perMinute)
    },
  }
}

const tooMany = (retryAfterMs: number): ThreeDSError =>
  new ThreeDSError({
    code: 'rate-limited',
    message: 'More webhooks came in this minute than this side asks ProcessOut about.',
    outcome: 'not-sent',
    remedy: 'Nothing is lost: ProcessOut repeats them. Raise `maxFetchesPerMinute` if they are genuine.',
    retryable: true,
    retryAfterMs,
    provider,
    operation: 'getEvent',
  })
