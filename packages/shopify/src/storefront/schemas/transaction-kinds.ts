import type { UndeclinedPaymentStatus } from '@three-ds/core'

/**
 * What a successful transaction of a kind has done. `CHANGE` gives money back, so it is no payment and stands in no row.
 *
 * Data only. Source: shopify.dev/docs/api/storefront/2024-01/enums/TransactionKind.
 */
export const transactionKinds: ReadonlyMap<string, UndeclinedPaymentStatus> = new Map([
  ['SALE', 'captured'],
  ['CAPTURE', 'captured'],
  ['AUTHORIZATION', 'authorized'],
  ['EMV_AUTHORIZATION', 'authorized'],
])
