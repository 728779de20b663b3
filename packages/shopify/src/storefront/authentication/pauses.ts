import { boundedPause } from '../../authentication/pause.ts'

/**
 * How soon to ask again where Shopify names no pause, in milliseconds.
 *
 * Source: github.com/Shopify/mobile-buy-sdk-ios, `Graph.RetryHandler`.
 */
export const pauseMs = 2_000

/**
 * Milliseconds until a time that Shopify names (`pollAfter`).
 *
 * @param now - milliseconds since 1970
 */
export function msUntil(time: string, now: number): number {
  const ms = Date.parse(time) - now
  return Number.isNaN(ms) ? pauseMs : boundedPause(ms)
}
