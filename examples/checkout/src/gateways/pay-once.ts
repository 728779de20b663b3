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
import type { Order } from '../orders/order.ts'
import { notAttempted } from './not-attempted.ts'

/** An authentication that was earned, not only claimed by a browser. */
export type Earned = VerifiedAuthenticationResult | MatchedAuthenticationResult

/** One gateway's way to pay, and to find out. */
export interface PaymentSide {
  readonly order: Order
  readonly seen: SeenStore
  /** The one call that moves money. */
  send(authentication: Earned): Promise<PaymentResult>
  /** What became of a payment that was sent; `undefined` where it is not found. Only reads. */
  find(): Promise<PaymentResult | undefined>
}

const isEarned = (result: AuthenticationResult): result is Earned => isVerified(result) || isMatched(result)

/** Not found is never "not charged": it is unknown, and not final. */
const unknown = (order: Order, authentication: AuthenticationResult): PaymentResult => ({
  ...notAttempted(order, authentication),
  status: 'unknown',
  final: false,
})

/** Pays once for an order: claims before it sends. What is not known is looked up, never sent again. */
export const payOnce =
  ({ order, seen, send, find }: PaymentSide) =>
  async (authentication: AuthenticationResult): Promise<PaymentResult> => {
    if (!isEarned(authentication) || mayAuthorize(authentication) !== 'with-3ds')
      return notAttempted(order, authentication)
    const key = `pay:${order.gateway}:${order.id}`
    if ((await seen.claim({ key })) !== 'claimed') return (await find()) ?? unknown(order, authentication)
    try {
      return await send(authentication)
    } catch (error) {
      if (!isThreeDSError(error)) throw error
      // Whoever asks again finds it: the claim stays.
      if (error.outcome === 'unknown') return unknown(order, authentication)
      await seen.release(key)
      throw error
    }
  }
