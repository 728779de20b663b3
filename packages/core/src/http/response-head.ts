import type { RateLimit } from '../call/options.ts'
import { type RateLimitHeaders, rateLimitIn } from './rate-limit.ts'

/** What is kept of an answer's head. */
export interface ResponseHead {
  /** HTTP status; 0 where the platform hides a redirect. */
  readonly status: number
  readonly requestId?: string
  readonly retryAfter?: string
  readonly rateLimit?: RateLimit
}

/** Status and the headers that matter. A request id is kept only if it looks like one: it goes into logs. */
export function responseHead(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  idHeader: string,
  rateLimitHeaders?: RateLimitHeaders,
): ResponseHead {
  const requestId = idHeader === '' ? null : headers.get(idHeader)
  const retryAfter = headers.get('retry-after')
  const rateLimit = rateLimitIn(headers, rateLimitHeaders)
  return {
    status,
    ...(requestId !== null && /^[\x21-\x7e]{1,128}$/.test(requestId) ? { requestId } : {}),
    ...(retryAfter === null ? {} : { retryAfter }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
  }
}
