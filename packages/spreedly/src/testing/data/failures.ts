/** How a transaction failed, in the words that it carries. */
export interface FailureRow {
  readonly state: 'failed' | 'gateway_processing_failed' | 'gateway_setup_failed'
  readonly message: string
  /** Absent where the gateway declined. */
  readonly messageKey?: string
  /** Did the gateway answer, so that the transaction carries its response? */
  readonly answered: boolean
  readonly cancelled?: true
}

/**
 * Why a transaction fails. A decline has the state and the missing key of the recordings of 2026.
 *
 * Sources: docs.spreedly.com/guides/3dsecure2 ("Callbacks" for the states, "3DS2 Denied", "Error handling");
 * spreedly/web-sdk-sample-app for `messages.failed_sca_authentication`. Inferred: the states of `browserInfoMissing`, `thirdPartyRefused`,
 * `tooMuch` and `notPossible`, and all words.
 */
export const failures = {
  declined: { state: 'gateway_processing_failed', message: 'Unable to process the transaction.', answered: true },
  browserInfoMissing: {
    state: 'gateway_processing_failed',
    message: 'browser_info is required for 3D Secure 2 based transactions.',
    answered: true,
  },
  authenticationFailed: { state: 'failed', message: 'The cardholder was not authenticated.', answered: true },
  canceled: { state: 'failed', message: 'The cardholder canceled.', answered: true, cancelled: true },
  setupFailed: {
    state: 'gateway_setup_failed',
    message: '3-D Secure could not be set up.',
    answered: false,
  },
  scaFailed: {
    state: 'failed',
    message: 'The authentication failed.',
    messageKey: 'messages.failed_sca_authentication',
    answered: false,
  },
  scaScenarioMissing: {
    state: 'failed',
    message: 'Name a valid test_scenario, or an amount that the test provider knows.',
    messageKey: 'messages.failed_sca_authentication',
    answered: false,
  },
  thirdPartyRefused: {
    state: 'gateway_processing_failed',
    message: 'The 3-D Secure that was handed over does not fit together, or not with the card.',
    answered: true,
  },
  redacted: { state: 'failed', message: 'The payment method has been redacted.', answered: false },
  tooMuch: {
    state: 'gateway_processing_failed',
    message: 'The amount is more than what is left of the transaction.',
    answered: true,
  },
  notPossible: {
    state: 'gateway_processing_failed',
    message: 'The transaction does not allow this, or no longer.',
    answered: true,
  },
} as const satisfies Readonly<Record<string, FailureRow>>

/** Name of a failure. */
export type FailureName = keyof typeof failures
