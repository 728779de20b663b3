import type { CallbackEvent, CallbackRefusal, Clock, SeenClaim, SetAside } from '@three-ds/core'

/** What the inbox puts into a provider's `create…CallbackReceiver`: spread it, and add what the provider needs. */
export interface InboxReceiverOptions {
  /** Stores event, claim and job in one transaction. */
  readonly onEvent: (event: CallbackEvent, claim: SeenClaim) => Promise<void>
  readonly claimedBy: 'onEvent'
  /** Keeps what was not believed, bounded. */
  readonly setAside: SetAside
  readonly onRefused: (refusal: CallbackRefusal) => void
  readonly onError: (error: unknown) => void
  readonly clock: Clock
}
