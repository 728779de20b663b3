import { type CallbackEvent, present } from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyConfirmationPost, ShopifySessionPost } from '../schemas/session-post.ts'
import type { ShopifyPostHeaders } from './post-headers.ts'

type Hint = CallbackEvent<'shopify'> & {
  /** Nobody signs it: its proof is the client certificate, which the proxy before the app has checked. */
  readonly evidence: 'browser'
  readonly headers: ShopifyPostHeaders
}

/** Shopify begins a payment, or the verification of a card. */
export type ShopifySessionEvent = Hint & {
  readonly kind: 'payment-session' | 'verification-session'
  readonly data: {
    /** What the mutations take. */
    readonly gid: string
    readonly session: string
  }
  /** As posted. It holds personal data and an encrypted card: do not log it. */
  readonly session: ShopifySessionPost
}

/** Shopify says whether it confirms a payment. */
export type ShopifyConfirmationEvent = Hint & {
  readonly kind: 'confirmation'
  readonly data: {
    readonly gid: string
    /** Only `true` is a yes. Absent where the post does not say it. */
    readonly confirmation_result?: boolean
  }
  /** As posted. */
  readonly confirmation: ShopifyConfirmationPost
}

/** What Shopify posts to a payments app. */
export type ShopifyPaymentsAppEvent = ShopifySessionEvent | ShopifyConfirmationEvent

/** The beginning of a session. Its `id` is the key: Shopify posts the same under it again. */
export const toSessionEvent = (
  kind: ShopifySessionEvent['kind'],
  session: ShopifySessionPost,
  headers: ShopifyPostHeaders,
): ShopifySessionEvent => ({
  type: 'callback',
  provider,
  kind,
  id: `${provider}:${session.gid}`,
  evidence: 'browser',
  dedupeKey: `${provider}|${kind}|${session.id}`,
  data: { gid: session.gid, session: session.id },
  headers,
  session,
})

/** A confirmation. Another result for the same session is another event: it contradicts the first, and the app should hear it. */
export const toConfirmationEvent = (
  confirmation: ShopifyConfirmationPost,
  headers: ShopifyPostHeaders,
): ShopifyConfirmationEvent => {
  const { gid, confirmation_result } = confirmation
  return {
    type: 'callback',
    provider,
    kind: 'confirmation',
    id: `${provider}:${gid}`,
    evidence: 'browser',
    dedupeKey: `${provider}|confirmation|${gid}|${confirmation_result ?? ''}`,
    data: { gid, ...present({ confirmation_result }) },
    headers,
    confirmation,
  }
}
