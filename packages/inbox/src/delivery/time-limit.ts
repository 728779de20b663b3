/** A signal that aborts when time is up, or when another one does. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Leaves no timer behind. */
  clear(): void
}

/** Time is up. Its message is kept beside the event, for a person. */
export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp'
}

/** Begins to count now. */
export function timeLimit(ms: number, ended: AbortSignal): TimeLimit {
  const limit = new AbortController()
  const text = `the application has not ended within ${ms} milliseconds`
  const timer = setTimeout(() => limit.abort(new TimeIsUp(text)), ms)
  return { signal: AbortSignal.any([limit.signal, ended]), clear: () => clearTimeout(timer) }
}
