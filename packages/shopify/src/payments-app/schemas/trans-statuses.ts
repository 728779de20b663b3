/**
 * Letters that Shopify takes as `transStatus`. C, D and S, which are not final, are not among them.
 *
 * Source: shopify.dev/docs/api/payments-apps, enum `PaymentSessionThreeDSecureTransStatus` (2026-04).
 */
export const transStatuses = ['A', 'I', 'N', 'R', 'U', 'Y'] as const

/** Letters beside which a reason is required. Source: the same, input `PaymentSessionThreeDSecureAuthenticationData`. */
export const reasonedStatuses: readonly string[] = ['N', 'R', 'U']

/** Letters beside which the liability must be the merchant's. Source: the same, enum `PaymentSessionThreeDSecureChargebackLiability`. */
export const merchantStatuses: readonly string[] = ['N', 'R']

/**
 * `transStatusReason` as Shopify takes it: the reasons of EMV 3-D Secure, and those of the directory servers.
 *
 * Source: the same, input `PaymentSessionThreeDSecureAuthenticationData`.
 */
export const reasonForm = /^(?:0[1-9]|1[0-9]|2[0-6]|[89][0-9])$/
