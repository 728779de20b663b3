import type { JsonValue } from '@three-ds/core'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'

/**
 * Types of Spreedly's own script in the page (`iframe-v1.min.js` or `express-3.min.js`), global `Spreedly`.
 *
 * Sources: docs.spreedly.com/guides/3dsecure2; developer.spreedly.com/docs/iframe-events and
 * /docs/iframe-api-threeds-lifecycle.
 */
export interface SpreedlyBrowser {
  /**
   * Registers a handler. Once a page: a second one hears every event twice. `removeHandlers` first.
   */
  on(event: '3ds:status', handler: (event: SpreedlyThreeDSEvent) => void): void
  removeHandlers(): void
  readonly ThreeDS: SpreedlyThreeDSBrowser
}

/** `Spreedly.ThreeDS`. */
export interface SpreedlyThreeDSBrowser {
  /**
   * `browser_info` for the payment.
   *
   * @param browserSize - size of the challenge's frame; Spreedly prints 390x300 for `02`, EMV 390x400
   * @param acceptHeader - the page's own `Accept` header, put in by the server
   */
  serialize(browserSize: '01' | '02' | '03' | '04' | '05', acceptHeader: string): string
  readonly Lifecycle: new (options: SpreedlyLifecycleOptions) => SpreedlyLifecycle
}

/** Where the script works in the page, and on which transaction. */
export interface SpreedlyLifecycleOptions {
  /** Left out, the script warns on the console. */
  readonly environmentKey?: string
  /** Id of the node for the hidden iframe. */
  readonly hiddenIframeLocation: string
  /** Id of the node for the challenge; not inside of the hidden one. */
  readonly challengeIframeLocation: string
  readonly transactionToken: string
  /** CSS classes that give the challenge's frame the size named in `serialize`. */
  readonly challengeIframeClasses?: string
}

/** Runs one transaction's 3-D Secure in the page. */
export interface SpreedlyLifecycle {
  /** As soon as the transaction is pending: there are 30 seconds until the challenge must be loaded. The older form takes the transaction. */
  start(transaction?: SpreedlyPendingTransaction): void
}

/** What the script needs of a pending transaction: the bare transaction, `state` at the top, without its envelope. */
export type SpreedlyPendingTransaction = Pick<
  SpreedlyTransaction,
  | 'state'
  | 'required_action'
  | 'device_fingerprint_form'
  | 'checkout_form'
  | 'checkout_url'
  | 'challenge_form'
  | 'challenge_url'
>

/** What the script says. */
export type SpreedlyThreeDSEvent =
  /** It has succeeded. The page's word: read the transaction on the server. */
  | { readonly action: 'succeeded'; readonly token?: string; readonly context?: JsonValue }
  /** It has failed; the transaction cannot be used again. */
  | {
      readonly action: 'error'
      readonly token?: string
      /** A message, `messages.failed_sca_authentication`. */
      readonly context?: JsonValue
      readonly response?: { readonly state?: string; readonly message?: string; readonly error_code?: string }
    }
  /** Show the challenge. */
  | { readonly action: 'challenge'; readonly token?: string; readonly context?: JsonValue }
  /** Have the server complete the transaction; if it is then still pending, `finalize` with it. Gateway-specific only. */
  | {
      readonly action: 'trigger-completion'
      readonly token?: string
      /** Worldpay's parameters stand here: hand them to `complete`. */
      readonly context?: JsonValue
      finalize(transaction: SpreedlyPendingTransaction): void
    }
  /** Ten to fifteen minutes after a challenge nothing has changed: have the server complete the transaction. */
  | {
      readonly action: 'finalization-timeout'
      readonly token?: string
      readonly context?: JsonValue
      finalize(transaction: SpreedlyPendingTransaction): void
    }
  /** Only of the newer script, for information. */
  | { readonly action: 'device-fingerprint'; readonly token?: string; readonly context?: JsonValue }
