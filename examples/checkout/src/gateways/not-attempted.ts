import type { AuthenticationResult, PaymentResult } from '@three-ds/core'
import type { Order } from '../orders/order.ts'

/** A payment that the shop did not ask for: this shop never pays without 3-D Secure. */
export const notAttempted = ({ id, gateway, amount }: Order, { test }: AuthenticationResult): PaymentResult => ({
  provider: gateway,
  id,
  providerStatus: '',
  evidence: 'fetched',
  test,
  final: true,
  amount,
  status: 'not-attempted',
})
