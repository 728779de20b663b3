/** In milliseconds. Long enough that thousands that wait together are no load, short enough that nobody waits for long in vain. */
const longestMs = 30_000

/**
 * How long a job pauses that was tried in vain through no fault of the application, in milliseconds: 1 s, 2 s, 4 s … and at most 30 s. It
 * is repeated without end, so only the pause can grow.
 *
 * @param waits - how often in a row it has paused before
 */
export const waitPauseMs = (waits: number): number => Math.min(longestMs, 1_000 * 2 ** Math.min(waits, 30))
