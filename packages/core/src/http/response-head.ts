import type { RateLimit } from '../call/options.ts'
import { type RateLimitHeaders, rateLimitIn } from './rate-limit.ts'

/** What is kept of an answer's head. */
export interface ResponseHead {
  /** HTTP status; 0 where the platform hides a redirect. */
  readonly status: number
  readonly requestId?: string
  readonly retryAfter?: string
  readonly rateLimit?: RateLimit
  /** What the provider package asked to keep, by lower-case name. */
  readonly kept?: KeptHeaders
}

/** Headers of an answer that a provider package reads itself, by lower-case name; absent where the answer has none. */
export type KeptHeaders = Readonly<Record<string, string>>

/** Longer ones tell nothing that a package asks for. */
const maxHeaderLength = 1_024

function keep(headers: Headers, names: readonly string[]): KeptHeaders {
  const entries = names.flatMap((name) => {
    const value = headers.get(name)
    return value === null || value.length > maxHeaderLength ? [] : [[name.toLowerCase(), value] as const]
  })
  return Object.fromEntries(entries)
}

/** Which headers of an answer are read. */
export interface HeadersToRead {
  /** The provider's id of the request; blank where it has none. */
  readonly requestIdHeader: string
  readonly rateLimitHeaders?: RateLimitHeaders | undefined
  readonly keepHeaders?: readonly string[] | undefined
}

/** Status and the headers that matter. A request id is kept only if it looks like one: it goes into logs. */
export function responseHead(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  { requestIdHeader, rateLimitHeaders, keepHeaders = [] }: HeadersToRead,
): ResponseHead {
  const requestId = requestIdHeader === '' ? null : headers.get(requestIdHeader)
  const retryAfter = headers.get('retry-after')
  const rateLimit = rateLimitIn(headers, rateLimitHeaders)
  return {
    status,
    ...(requestId !== null && /^[\x21-\x7e]{1,128}$/.test(requestId) ? { requestId } : {}),
    ...(retryAfter === null ? {} : { retryAfter }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(keepHeaders.length === 0 ? {} : { kept: keep(headers, keepHeaders) }),
  }
}
