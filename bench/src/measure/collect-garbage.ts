/**
 * Collects young garbage where the process was started with `--expose-gc`; nothing elsewhere. Not a full collection: the engine takes
 * one for a sign of idleness and throws compiled code away, so that each turn would begin cold.
 */
export const collectGarbage = (): void => globalThis.gc?.({ type: 'minor' })
