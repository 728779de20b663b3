/**
 * Why the completion of a cart failed. None of them says that 3-D Secure failed.
 *
 * Data only. Source: shopify.dev/docs/api/storefront/2026-04/enums/CompletionErrorCode.
 */
export const completionErrorCodes = [
  'ERROR',
  'INVENTORY_RESERVATION_ERROR',
  'PAYMENT_AMOUNT_TOO_SMALL',
  'PAYMENT_CALL_ISSUER',
  'PAYMENT_CARD_DECLINED',
  'PAYMENT_ERROR',
  'PAYMENT_GATEWAY_NOT_ENABLED_ERROR',
  'PAYMENT_INSUFFICIENT_FUNDS',
  'PAYMENT_INVALID_BILLING_ADDRESS',
  'PAYMENT_INVALID_CREDIT_CARD',
  'PAYMENT_INVALID_CURRENCY',
  'PAYMENT_INVALID_PAYMENT_METHOD',
  'PAYMENT_TRANSIENT_ERROR',
] as const
