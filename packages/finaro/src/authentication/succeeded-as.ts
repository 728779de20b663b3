import type { UndeclinedPaymentStatus } from '@three-ds/core'
import type { FinaroPaymentOperation } from '../schemas/answer.ts'

/**
 * What an approval means, by the call that was answered: Finaro's `saleFlag` does not tell an authorization from a sale (its own
 * sample of an authorization has `S`). Read back from an invoice it is `accepted`: one of the two, and the flag says which only
 * where it is `A` or `C`.
 *
 * Source: Shift4 API 1.7.57, `transaction.saleFlag` and the samples of authorization and sale.
 */
export const succeededAs: Readonly<Record<FinaroPaymentOperation, UndeclinedPaymentStatus>> = {
  authorization: 'authorized',
  sale: 'captured',
  capture: 'captured',
  refund: 'not-attempted',
  void: 'canceled',
  invoiceInformation: 'accepted',
}

/** What `saleFlag` tells of an invoice that was read back: `A` authorization, `C` credit, which is no sale. */
export const flaggedAs: ReadonlyMap<string, UndeclinedPaymentStatus> = new Map([
  ['A', 'authorized'],
  ['C', 'not-attempted'],
])
