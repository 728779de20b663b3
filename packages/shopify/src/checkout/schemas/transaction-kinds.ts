import type { UndeclinedPaymentStatus } from '@three-ds/core'

/**
 * What a successful transaction of a kind leaves. Data only; the list is open.
 *
 * Source: shopify.dev/docs/api/admin-rest, `Transaction`, property `kind`.
 */
export const transactionKinds = {
  authorization: 'authorized',
  sale: 'captured',
  capture: 'captured',
  // The money went back, which is another event: what became of the payment is not told by it.
  refund: 'unknown',
  void: 'canceled',
} as const satisfies Readonly<Record<string, UndeclinedPaymentStatus>>

/** A kind that this version knows. */
export type KnownTransactionKind = keyof typeof transactionKinds

/** The known ones. */
// Object.keys does not tell the keys' type.
export const knownTransactionKinds = Object.keys(transactionKinds) as readonly KnownTransactionKind[]
