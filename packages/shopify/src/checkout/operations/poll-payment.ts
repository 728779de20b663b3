import { ThreeDSError } from '@three-ds/core'
import { reads } from '../../operation.ts'
import { provider } from '../../provider.ts'
import type { Sender } from '../../send.ts'
import type { ShopifyPaymentAnswer } from '../schemas/answer.ts'
import { isFinal } from '../schemas/is-final.ts'
import { getPayment } from './get-payment.ts'
import { pollingMs, type ShopifyPollOptions } from './poll-options.ts'

const operation = reads({
  name: 'pollPayment',
  method: 'GET',
  path: '/admin/api/{api_version}/checkouts/{checkout_token}/payments/{payment_id}.json',
})

/** Where Shopify names no pause, in milliseconds. Source: github.com/Shopify/mobile-buy-sdk-ios, `Graph.RetryHandler`. */
const pauseMs = 2_000

/** Shorter than any pause that makes sense: `Retry-After: 0` is no reason to ask in a circle. */
const shortestPauseMs = 500

const aborted = (): ThreeDSError =>
  new ThreeDSError({
    code: 'aborted',
    message: 'Polling was aborted.',
    outcome: 'not-sent',
    remedy: 'The payment goes on at Shopify: poll again, or read it with `getPayment`.',
    provider,
    operation: operation.name,
  })

/**
 * Reads a payment until it is final, with the pauses that Shopify asks for. When time is up the last answer comes back as it
 * is: `processing` then still means processing, never "not charged".
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure".
 */
export const pollPayment =
  (sender: Sender) =>
  async (checkoutToken: string, paymentId: number, options: ShopifyPollOptions = {}): Promise<ShopifyPaymentAnswer> => {
    const { onRedirect, forMs: _forMs, ...call } = options
    const { clock } = sender
    const until = clock.now() + pollingMs(options)
    const get = getPayment(sender, operation)
    let shown: string | undefined
    for (;;) {
      const answer = await get(checkoutToken, paymentId, call)
      if (isFinal(answer)) return answer
      if (answer.kind === 'action-required' && answer.redirectUrl !== shown) {
        shown = answer.redirectUrl
        await onRedirect?.(shown)
      }
      const asked = (answer.kind === 'processing' ? answer.retryAfterMs : undefined) ?? pauseMs
      const pause = Math.max(shortestPauseMs, asked)
      if (clock.now() + pause > until) return answer
      await clock.sleep(pause, options.signal).catch(() => Promise.reject(aborted()))
    }
  }
