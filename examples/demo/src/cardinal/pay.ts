import { type CardinalFlowRequest, fromAuthenticationResult, toPaymentResult } from '@three-ds/cardinal'
import { type AuthenticationResult, isVerified, mayAuthorize, type PaymentResult } from '@three-ds/core'
import type { Shop } from './shop.ts'

/** Pays what was authenticated. This shop never pays without 3-D Secure: `undefined`. */
export async function pay(
  { client, sandbox }: Shop,
  request: CardinalFlowRequest,
  authentication: AuthenticationResult,
): Promise<PaymentResult | undefined> {
  if (!isVerified(authentication) || mayAuthorize(authentication) !== 'with-3ds') return undefined
  const { amount: minorUnits, currency_code: currency } = request.lookup
  const answer = await client.createCardPayment({
    ...sandbox.payment(request),
    ...fromAuthenticationResult(authentication),
  })
  return toPaymentResult(answer, { amount: { minorUnits, currency }, test: client.test })
}
