import { throttledForMs } from '../data/limits.ts'
import type { FakeShopify } from './fake-shopify.ts'
import type { StoredCart } from './stored-cart.ts'

/**
 * Until when a throttled cart has to wait, as `DateTime`; nothing once that has passed. Asking before changes nothing.
 *
 * Source: Storefront API 2026-04, `SubmitThrottled.pollAfter` and `CartThrottled.pollAfter`.
 */
export function throttledUntil({ state, clock }: FakeShopify, cart: StoredCart): string | undefined {
  const until = cart.throttledUntil ?? clock.now() + throttledForMs
  if (cart.throttledUntil === undefined) state.carts.save({ ...cart, throttledUntil: until })
  return clock.now() < until ? new Date(until).toISOString() : undefined
}
