import { parseRetryAfter } from '@three-ds/core/http'

/** The longest time that a timer takes. */
const longestTimer = 2_147_483_647

/**
 * Shopify's `Retry-After`: seconds, also with decimals (`2.0`). Read as whole milliseconds, never sooner than asked.
 *
 * Source: shopify.dev/docs/api/usage/limits, "Retry-After".
 *
 * @param now - milliseconds since 1970, for the form that names a date
 */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? ''
  if (/^\d{1,10}\.\d{1,10}$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), longestTimer)
  return parseRetryAfter(text, now)
}
