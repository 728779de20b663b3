/** Longer than any pause that makes sense while a buyer waits: a wrong clock or number must not stop a flow. */
const longestPauseMs = 60_000

/** How long a flow waits before it asks again, in milliseconds: what Shopify says, within what makes sense. */
export const boundedPause = (ms: number): number => Math.min(Math.max(0, ms), longestPauseMs)
