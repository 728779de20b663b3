import type { Failure } from './failure.ts'
import type { TransportConfig } from './operation.ts'
import { parseRetryAfter } from './parse-retry-after.ts'
import type { ResponseHead } from './response-head.ts'
import {
  clientError,
  otherRedirect,
  type StatusMeaning,
  serverError,
  statusMeanings,
  strangeStatus,
} from './status-meanings.ts'

/** What an answer means that is neither 2xx nor a decline: its status, and over it whatever the provider package reads from the body. */
export function statusFailure(
  head: ResponseHead,
  body: unknown,
  readError: TransportConfig['readError'],
  now: number,
): Failure {
  const { status, requestId, retryAfter, kept = {} } = head
  const { text, ...meaning } = meaningOf(status)
  return {
    ...meaning,
    summary: `the provider ${text} (${status === 0 ? 'a hidden redirect' : `HTTP status ${status}`})`,
    status,
    requestId,
    retryAfterMs: parseRetryAfter(retryAfter, now),
    ...readingOf(readError, { status, body, headers: kept }),
  }
}

/** The meaning of a status outside 200 to 299, before the body is read. */
export function meaningOf(status: number): StatusMeaning {
  const own = statusMeanings.get(status)
  if (own !== undefined) return own
  if (status === 0 || (status >= 300 && status < 400)) return otherRedirect
  if (status >= 400 && status < 500) return clientError
  return status >= 500 && status < 600 ? serverError : strangeStatus
}

/** Only what was really read: a key that is there but undefined must not take away what the status says. */
function readingOf(
  readError: TransportConfig['readError'],
  failure: Parameters<TransportConfig['readError']>[0],
): Partial<Failure> {
  try {
    const reading = Object.entries(readError(failure) ?? {})
    return Object.fromEntries(reading.filter(([, value]) => value !== undefined))
  } catch {
    // It must not throw; where it does all the same, the status still stands.
    return {}
  }
}
