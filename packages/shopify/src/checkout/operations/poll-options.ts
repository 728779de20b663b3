import { type CallOptions, type Issue, invalidInput } from '@three-ds/core'
import { provider } from '../../provider.ts'

/** Options of a poll. `timeoutMs` is the deadline of each single call. */
export interface ShopifyPollOptions extends CallOptions {
  /** Hears each address that the cardholder has to be sent to, once. The page is to be closed when the poll has ended. */
  readonly onRedirect?: ((redirectUrl: string) => void | Promise<void>) | undefined
  /** How long to ask, in milliseconds: by default eleven minutes, one more than Shopify waits for the cardholder. */
  readonly forMs?: number | undefined
}

/** Source: Shopify's tutorial "Authenticating payments with 3D Secure", "Handling API timeouts": ten minutes. */
export const shopifyWaitMs = 10 * 60_000

/** Longest time that makes sense, a day: by then Shopify has decided. */
const longestMs = 24 * 60 * 60_000

/**
 * How long to ask.
 *
 * @throws ThreeDSError `invalid-input` for what is no time
 */
export function pollingMs({ forMs = shopifyWaitMs + 60_000 }: ShopifyPollOptions): number {
  if (Number.isFinite(forMs) && forMs > 0 && forMs <= longestMs) return forMs
  const issue: Issue = { path: 'forMs', text: 'milliseconds are needed here, more than none and at most a day' }
  throw invalidInput([issue], { provider, operation: 'pollPayment' })
}
