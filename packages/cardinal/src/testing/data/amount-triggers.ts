/**
 * Amounts in minor units that steer a payment. They are this fake's own: no source names amounts of Verifone's test host.
 */
export const amountTriggers = {
  declined: 4005,
  /** The issuer wants to be asked again, with the cardholder authenticated by a challenge. */
  softDeclined: 4065,
  /** Half of it is authorized. */
  partial: 4010,
} as const
