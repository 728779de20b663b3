import type { RateLimit } from '../call/options.ts'
import { present } from '../wire/present.ts'

/** The response headers in which a provider tells of its rate limit. */
export interface RateLimitHeaders {
  /** How many calls are allowed. */
  readonly limit: string
  /** How many of them are left. */
  readonly remaining: string
}

/** A count, in digits. What is none is left out: it goes into logs. */
function countIn(headers: Pick<Headers, 'get'>, name: string): number | undefined {
  const text = headers.get(name) ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** What an answer's head tells of the rate limit; `undefined` where it tells nothing, or the provider documents no headers. */
export function rateLimitIn(headers: Pick<Headers, 'get'>, names: RateLimitHeaders | undefined): RateLimit | undefined {
  if (names === undefined) return undefined
  const told = present({ limit: countIn(headers, names.limit), remaining: countIn(headers, names.remaining) })
  return Object.keys(told).length === 0 ? undefined : told
}
