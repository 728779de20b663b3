/**
 * Why a payment fails that needed 3-D Secure.
 *
 * Source: docs.processout.com/docs/error-codes. Which of them ProcessOut gives to an abandoned or a canceled payment is not
 * documented: that is the fake's choice.
 */
export const outcomeCodes = {
  needsAuthentication: 'card.needs-authentication',
  failed: 'card.failed-3ds',
  canceled: 'customer.cancelled',
  abandoned: 'card.expired-3ds',
  refused: 'card.declined',
} as const

/**
 * How long a payment waits for 3-D Secure, in milliseconds.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document), "We do have a one hour timeout".
 */
export const abandonedAfterMs = 60 * 60 * 1000
