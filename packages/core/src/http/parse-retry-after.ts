import { parseHttpDate } from './http-date.ts'

/** The longest time that a timer takes; `setTimeout` fires at once for anything above it. */
const longestTimer = 2_147_483_647

/**
 * How long a `Retry-After` header asks to wait: seconds or a date (RFC 9110, section 10.2.3).
 *
 * @param value - the header as it came
 * @param now - milliseconds since 1970
 * @returns milliseconds, from 0 (a date in the past) to 2,147,483,647 (the longest time that a timer takes); `undefined`
 * where there is no such header or it is neither form, a negative number for one
 * @example
 * ```ts
 * import { parseRetryAfter } from '@three-ds/core/http'
 *
 * console.log(parseRetryAfter('120', Date.now())) // 120000
 * console.log(parseRetryAfter('-1', Date.now())) // undefined
 * ```
 */
export function parseRetryAfter(value: string | null | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, longestTimer)
  const date = parseHttpDate(text, now)
  return date === undefined ? undefined : Math.min(Math.max(0, date - now), longestTimer)
}
