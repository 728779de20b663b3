/**
 * How soon to ask again where Shopify names no pause, in milliseconds.
 *
 * Source: github.com/Shopify/mobile-buy-sdk-ios, `Graph.RetryHandler`.
 */
export const pauseMs = 2_000

/** Longer than any pause that makes sense while a buyer waits: a clock that is wrong must not stop a flow. */
const longestPauseMs = 60_000

/**
 * Milliseconds until a time that Shopify names (`pollAfter`).
 *
 * @param now - milliseconds since 1970
 */
export function msUntil(time: string, now: number): number {
  const ms = Date.parse(time) - now
  return Number.isNaN(ms) ? pauseMs : Math.min(Math.max(0, ms), longestPauseMs)
}
