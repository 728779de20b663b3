/**
 * Fields that a signature must cover: without any one of them it would prove too little. Both published callbacks sign these
 * ten, and `ip`; a newer one signs `callback_url` besides.
 *
 * Source: docs.spreedly.com/guides/3dsecure2 and docs.spreedly.com/guides/offsite-payments/signed-requests.
 */
export const requiredFields = [
  'amount',
  'created_at',
  'currency_code',
  'on_test_gateway',
  'order_id',
  'state',
  'succeeded',
  'token',
  'transaction_type',
  'updated_at',
] as const

/** Of the required fields the one that may be nil or empty: whoever set no order id has none. */
export const mayBeEmpty: ReadonlySet<string> = new Set(['order_id'])

/** Digests that a signature may name, and the length of their hex. Only `sha1` has been seen in public. */
export const algorithms = {
  sha1: { digest: 'SHA-1', hexLength: 40 },
  sha256: { digest: 'SHA-256', hexLength: 64 },
  sha512: { digest: 'SHA-512', hexLength: 128 },
} as const

/** Name of a digest, as in `signed/algorithm`. */
export type SigningAlgorithm = keyof typeof algorithms
