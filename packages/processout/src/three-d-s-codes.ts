/**
 * Codes that tell of 3-D Secure. Data only.
 *
 * Sources: docs.processout.com/docs/error-codes; processout/processout-android, `POFailure.kt`; processout/processout.js,
 * `translator.ts` (`card.failed-three-d-s`, an older spelling).
 */

/** The issuer wants 3-D Secure: a soft decline of which the cardholder can make a payment. */
export const authenticationRequired: readonly string[] = [
  'card.needs-authentication',
  'card.missing-3ds',
  'card.approve-after-identification',
  'card.exemption-declined',
]

/** 3-D Secure ran and failed, or could not run. */
export const authenticationFailed: readonly string[] = [
  'card.failed-3ds',
  'card.failed-three-d-s',
  'card.failed-3ds-technical',
  'card.couldnt-3ds',
  'card.expired-3ds',
]
