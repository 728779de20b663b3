import type { UndeclinedPaymentStatus } from '@three-ds/core'

/**
 * What a success means, by type of transaction. Checking a card, giving money back and storing a card are no sale.
 *
 * Source: docs.spreedly.com/guides/3dsecure2; developer.spreedly.com/reference.
 */
export const succeededAs: ReadonlyMap<string, UndeclinedPaymentStatus> = new Map([
  ['Purchase', 'captured'],
  ['OffsitePurchase', 'captured'],
  ['Capture', 'captured'],
  ['Authorization', 'authorized'],
  ['OffsiteAuthorization', 'authorized'],
  ['Void', 'canceled'],
  ['Verification', 'not-attempted'],
  ['Credit', 'not-attempted'],
  ['GeneralCredit', 'not-attempted'],
  ['AddPaymentMethod', 'not-attempted'],
  ['RetainPaymentMethod', 'not-attempted'],
  ['RedactPaymentMethod', 'not-attempted'],
  ['Store', 'not-attempted'],
])
