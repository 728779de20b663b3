/**
 * How long a payment waits for its cardholder, in milliseconds.
 *
 * Source: Shopify, "Authenticating payments with 3D Secure" (seed document). No source says it of a cart's completion, where it
 * is the fake's choice.
 */
export const abandonedAfterMs = 10 * 60 * 1000

/** How long a throttled cart has to wait, in milliseconds. The fake's choice. */
export const throttledForMs = 1000

/** `pollDelay` of a cart that is being completed, in milliseconds. Storefront API 2026-04; the value is the fake's choice. */
export const pollDelayMs = 500

/** `Retry-After` of a REST payment that is being processed, in seconds. Source: a real answer, community.shopify.com, thread 947412. */
export const retryAfterSeconds = '1'
