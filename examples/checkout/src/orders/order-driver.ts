import type { AuthenticationEvent } from '@three-ds/core'

/** Moves one order on. */
export interface OrderDriver {
  /** Starts it, or goes on where it stands: as often as it likes, it is sent once. */
  start(): Promise<void>
  /** Hears what the browser, a callback or the clock has to say. */
  report(event: AuthenticationEvent): Promise<void>
}
