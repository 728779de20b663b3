import type { Issue } from '../errors/three-ds-error.ts'

/** The longest time that a timer takes; above it the call would end at once. */
const longestMs = 2_147_483_647

/** A deadline of no time, of endless time, or beyond what a timer takes is a mistake, not a wish. */
export function timeoutIssues(timeoutMs: unknown): Issue[] {
  if (timeoutMs === undefined) return []
  if (typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs <= longestMs) return []
  const remedy = 'Give the deadline in milliseconds, `70_000` for one.'
  return [{ path: 'timeoutMs', text: `a number above 0, at most ${longestMs}, is needed here`, remedy }]
}
