/**
 * Why a payment was not taken.
 *
 * Source: shopify.dev/docs/api/payments-apps, enum `PaymentSessionStateRejectedReason` (2026-04). Older versions know fewer: in
 * 2023 there were AUTHENTICATION_FAILED, CARD_DECLINED, CONFIRMATION_REJECTED, EXPIRED_CARD, the INCORRECT_ ones, INVALID_CVC,
 * INVALID_EXPIRY_DATE, INVALID_NUMBER, PROCESSING_ERROR and RISKY.
 */
export const shopifyPaymentRejectionReasons = [
  'AMOUNT_TOO_LARGE',
  'AMOUNT_TOO_SMALL',
  /** 3-D Secure ended without success. No confirmation is needed before. */
  'AUTHENTICATION_FAILED',
  /** The payment needs 3-D Secure, and was tried without. */
  'AUTHENTICATION_REQUIRED',
  'CALL_ISSUER',
  'CANCELLED_PAYMENT',
  'CARD_DECLINED',
  'CARD_TESTING',
  /** Shopify rejected the confirmation. */
  'CONFIRMATION_REJECTED',
  'DO_NOT_HONOR',
  'EXPIRED_CARD',
  'FRAUD_SUSPECTED',
  'HIGH_RISK_FRAUD_SUSPECTED',
  'INCORRECT_ADDRESS',
  'INCORRECT_CVC',
  'INCORRECT_NUMBER',
  'INCORRECT_PIN',
  'INCORRECT_ZIP',
  'INSTRUMENT_DECLINED',
  'INSUFFICIENT_FUNDS',
  'INVALID_AMOUNT',
  'INVALID_CURRENCY',
  'INVALID_CVC',
  'INVALID_EXPIRY_DATE',
  'INVALID_NUMBER',
  'INVALID_PAYMENT_METHOD',
  'INVALID_PURCHASE_TYPE',
  'INVALID_REQUEST',
  'MERCHANT_ACCOUNT_ERROR',
  'MERCHANT_RULE',
  'PAYMENT_METHOD_UNSUPPORTED',
  'PICK_UP_CARD',
  'PROCESSING_ERROR',
  'RETRY_DECLINED',
  /** Deprecated. */
  'RISKY',
  'TRANSACTION_LIMIT_EXCEEDED',
] as const

/** Why a card was not verified. Source: the same, enum `VerificationSessionStateReason` (2026-04). */
export const shopifyVerificationRejectionReasons = [
  'AUTHENTICATION_FAILED',
  'CARD_DECLINED',
  'EXPIRED_CARD',
  'GENERIC_ERROR',
  'INCORRECT_ADDRESS',
  'INCORRECT_CVC',
  'INCORRECT_ZIP',
  'INVALID_CVC',
  'INVALID_EXPIRY_DATE',
  'INVALID_NUMBER',
  'RESOURCE_INVALID',
  'RESOURCE_NOT_FOUND',
] as const
