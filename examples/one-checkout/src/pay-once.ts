import {
  type AuthenticationResult,
  isMatched,
  isThreeDSError,
  isVerified,
  type MatchedAuthenticationResult,
  mayAuthorize,
  type PaymentResult,
  type SeenStore,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { Pay } from './gateway.ts'
import type { Order } from './order.ts'

type Earned = VerifiedAuthenticationResult | MatchedAuthenticationResult

/** One gateway's way to pay, and to find out. */
export interface PaymentSide {
  readonly provider: string
  readonly seen: SeenStore
  /** Sends the payment: the one call that moves money. */
  send(order: Order, authentication: Earned): Promise<PaymentResult>
  /** What became of a payment that was sent, maybe by another process; `undefined` where it is not found. Only reads. */
  find(order: Order): Promise<PaymentResult | undefined>
}

/** Not found, or not asked yet: never "not charged". */
const unknown = (provider: string, { id, amount }: Order, { test }: AuthenticationResult): PaymentResult => ({
  provider,
  id,
  providerStatus: '',
  evidence: 'fetched',
  test,
  final: false,
  amount,
  status: 'unknown',
})

/** This shop never pays without 3-D Secure. */
export const notAttempted = (
  provider: string,
  { id, amount }: Order,
  { test }: AuthenticationResult,
): PaymentResult => ({
  provider,
  id,
  providerStatus: '',
  evidence: 'fetched',
  test,
  final: true,
  amount,
  status: 'not-attempted',
})

const isEarned = (result: AuthenticationResult): result is Earned => isVerified(result) || isMatched(result)

/**
 * Pays once for an order, as a flow does: it claims before it sends, and what is not known is looked up, never sent again. A
 * payment that is not found is `unknown` and not final: ask again.
 */
export const payOnce =
  ({ provider, seen, send, find }: PaymentSide): Pay =>
  async (order, authentication) => {
    if (!isEarned(authentication) || mayAuthorize(authentication) !== 'with-3ds') {
      return notAttempted(provider, order, authentication)
    }
    const key = `pay:${provider}:${order.id}`
    const lost = unknown(provider, order, authentication)
    if ((await seen.claim({ key })) !== 'claimed') return (await find(order)) ?? lost
    try {
      return await send(order, authentication)
    } catch (error) {
      if (!isThreeDSError(error)) throw error
      // Whoever asks again finds it: the claim stays.
      if (error.outcome === 'unknown') return lost
      await seen.release(key)
      throw error
    }
  }
