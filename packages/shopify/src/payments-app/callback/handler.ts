import { type CallbackReceiver, createMemorySeenStore, createReceiver, type ReceiverOptions } from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyPaymentsAppEvent } from './callback-event.ts'
import { parseSessionPost, type ShopifyPostKind } from './parse.ts'
import { readPostHeaders } from './post-headers.ts'
import { type RedirectTo, redirectAnswer } from './redirect-answer.ts'

/** A session with two addresses and an encrypted card has a few kilobytes. */
const maxBytes = 65_536

/** What a receiver of Shopify's posts needs. */
export interface ShopifyPaymentsAppCallbackReceiverOptions extends ReceiverOptions<ShopifyPaymentsAppEvent> {
  /**
   * Which posts come to this address: `session`, `confirmation`, or `either` (the default), told apart by their body. Shopify has
   * an address for each in the app's configuration; with a receiver for each, nothing is guessed.
   */
  readonly expects?: ShopifyPostKind | undefined
  /**
   * Where Shopify is to send the buyer, for an offsite payment: an https address of the app's own. Asked again for a repetition,
   * so give the same one. If it fails, the answer is 503, and Shopify repeats.
   */
  readonly redirectTo?: RedirectTo | undefined
}

/**
 * Receives what Shopify posts to a payments app: a session that begins, and the result of a confirmation. Repetitions are dropped
 * by the session's `id`, and answered all the same.
 *
 * **Nobody signs these posts.** Their proof is Shopify's client certificate: put the receiver behind a proxy that asks for it
 * (mTLS with Shopify's own authority) and refuses all else. The API has no call that reads a session, so an event stays a hint:
 * hold amount and currency against the order, and take a confirmation only for a session of which you asked one.
 *
 * It answers `{}`, or `{ redirect_url }`. What cannot be read is answered 400, since to Shopify a 2xx means that the session was
 * taken. All else says core's `createReceiver`.
 *
 * Source: shopify.dev/docs/apps/build/payments/request-reference; shopify.dev/docs/apps/build/payments/considerations, "mTLS
 * configuration".
 *
 * @example
 * ```ts
 * import { createShopifyPaymentsAppCallbackReceiver } from '@three-ds/shopify/payments-app'
 *
 * const receive = createShopifyPaymentsAppCallbackReceiver({
 *   onEvent: (event) => console.log(event.kind, event.data.gid), // payment-session gid://shopify/PaymentSession/1
 * })
 * const session = { id: '1', gid: 'gid://shopify/PaymentSession/1', amount: '123.00', currency: 'CAD', kind: 'sale' }
 * const body = JSON.stringify(session)
 * await receive(new Request('https://app.example/payment', { method: 'POST', body }))
 * ```
 */
export function createShopifyPaymentsAppCallbackReceiver({
  expects,
  redirectTo,
  ...options
}: ShopifyPaymentsAppCallbackReceiverOptions): CallbackReceiver {
  const seen = options.seen ?? createMemorySeenStore()
  return (request, context) => {
    // One receiver a request: what is answered depends on what came.
    let reply: object | undefined
    const receive = createReceiver<ShopifyPaymentsAppEvent>(
      {
        provider,
        read: async (body, { headers }) => {
          const verdict = parseSessionPost(body, readPostHeaders(headers), expects)
          if (verdict.verdict !== 'refused') {
            reply = 'session' in verdict.event ? await redirectAnswer(redirectTo, verdict.event) : {}
          }
          return [verdict]
        },
        answer: (status) =>
          Response.json(reply ?? {}, { status: reply === undefined && status === 200 ? 400 : status }),
      },
      { maxBytes, ...options, seen },
    )
    return receive(request, context)
  }
}
