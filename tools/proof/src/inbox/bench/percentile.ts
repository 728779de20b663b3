/**
 * The value below which so much of all lies, by the nearest rank.
 *
 * @param share - from 0 to 1
 * @returns 0 where there is nothing
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
