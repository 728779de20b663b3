import type { FakeCall, FakeReply } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { expireAbandoned } from '../state/expire-abandoned.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { checkoutPath } from '../wire/hosted-page.ts'
import { refusalReply } from './reply.ts'

const minute = 60 * 1000

/** Reads of events have a bucket of their own. Source: docs.processout.com/docs/rate-limits. */
function isBeyondTheRate({ state, clock, eventsPerMinute }: FakeProcessOut): boolean {
  const now = clock.now()
  state.eventReads.takeUntil(now - minute)
  if (state.eventReads.size() >= eventsPerMinute) return true
  state.eventReads.add('read', now)
  return false
}

/**
 * The API asks who calls, by Basic authentication, and how often; the pages of the cardholder do not. What was abandoned is
 * failed first, so that every answer is of this moment.
 */
export function guard(fake: FakeProcessOut, { path, headers }: FakeCall): FakeReply | undefined {
  expireAbandoned(fake)
  if (path.startsWith(`${checkoutPath}/`)) return undefined
  const expected = `Basic ${btoa(`${fake.projectId}:${fake.projectSecret}`)}`
  if (headers['authorization'] !== expected) return refusalReply(refusals.unauthorized)
  if (/^\/events(?:\/|$)/.test(path) && isBeyondTheRate(fake)) {
    // No Retry-After: none is documented.
    const told = { 'x-ratelimit': String(fake.eventsPerMinute), 'x-ratelimit-remaining': '0' }
    return { ...refusalReply(refusals.rateExceeded), headers: told }
  }
  return undefined
}
