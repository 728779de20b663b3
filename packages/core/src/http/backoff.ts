const firstMs = 250
const capMs = 8_000

/**
 * How long to wait before the next attempt: any time up to a bound that doubles each time ("full jitter"), so that many
 * clients do not come back at the same moment.
 *
 * @param attempt - how many attempts were made, from 1
 * @param random - gives a number from 0 to 1; what lies outside counts as the nearer end
 * @returns whole milliseconds, at most 250 after the first attempt, 500 after the second, never more than 8,000
 */
export function backoffMs(attempt: number, random: () => number): number {
  const share = random()
  const within = Number.isNaN(share) ? 1 : Math.min(1, Math.max(0, share))
  return Math.floor(within * Math.min(capMs, firstMs * 2 ** (attempt - 1)))
}
