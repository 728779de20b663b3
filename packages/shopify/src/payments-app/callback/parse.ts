import { type CallbackVerdict, dropNulls, isObject } from '@three-ds/core'
import { isSessionId } from '../schemas/session-id.ts'
import { shopifyConfirmationPostSchema, shopifySessionPostSchema } from '../schemas/session-post.ts'
import { type ShopifyPaymentsAppEvent, toConfirmationEvent, toSessionEvent } from './callback-event.ts'
import type { ShopifyPostHeaders } from './post-headers.ts'

type Verdict = CallbackVerdict<ShopifyPaymentsAppEvent>

/** Which of its posts Shopify sends to an address; `either` tells them apart by their body. */
export type ShopifyPostKind = 'session' | 'confirmation' | 'either'

/** The idempotency key as Shopify makes it. */
const keyForm = /^[\w-]{1,128}$/

const refused = (hint: string): Verdict => ({ verdict: 'refused', reason: 'unreadable', hint })

function jsonOf(body: string | Uint8Array): unknown {
  try {
    const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body)
    return dropNulls(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** A session has an amount or a way to pay, a confirmation has neither as far as is known. */
const looksLikeConfirmation = (value: Record<string, unknown>): boolean =>
  'confirmation_result' in value || !('amount' in value || 'payment_method' in value)

function confirmationIn(value: Record<string, unknown>, headers: ShopifyPostHeaders): Verdict {
  const read = shopifyConfirmationPostSchema.safeParse(value)
  return read.success && isSessionId('PaymentSession', read.data.gid)
    ? { verdict: 'accepted', event: toConfirmationEvent(read.data, headers) }
    : refused('A confirmation names a PaymentSession in `gid`. Is another kind of session posted here?')
}

function sessionIn(value: Record<string, unknown>, headers: ShopifyPostHeaders): Verdict {
  const read = shopifySessionPostSchema.safeParse(value)
  if (!read.success || !keyForm.test(read.data.id)) return refused('A session has an `id` and a `gid`.')
  const { gid } = read.data
  if (isSessionId('PaymentSession', gid)) {
    return { verdict: 'accepted', event: toSessionEvent('payment-session', read.data, headers) }
  }
  return isSessionId('VerificationSession', gid)
    ? { verdict: 'accepted', event: toSessionEvent('verification-session', read.data, headers) }
    : refused(
        'Only payments and verifications are taken here: captures, refunds and voids have addresses of their own.',
      )
}

/**
 * Reads what Shopify posts to a payments app: the beginning of a payment or verification, or the result of a confirmation. It
 * is read and not believed: anybody can post one to an address that no client certificate guards.
 *
 * Source: shopify.dev/docs/apps/build/payments/request-reference.
 *
 * @param body - text or bytes as they came
 * @param headers - what the headers tell
 * @param expected - which of the posts it must be
 * @example
 * ```ts
 * import { parseSessionPost } from '@three-ds/shopify/payments-app'
 *
 * const verdict = parseSessionPost('{"gid":"gid://shopify/PaymentSession/1","confirmation_result":true}')
 * if (verdict.verdict === 'accepted') console.log(verdict.event.kind) // confirmation
 * ```
 */
export function parseSessionPost(
  body: string | Uint8Array,
  headers: ShopifyPostHeaders = {},
  expected: ShopifyPostKind = 'either',
): Verdict {
  const value = jsonOf(body)
  if (!isObject(value)) return refused('The body is no JSON object. Is something else posted here?')
  const isConfirmation = expected === 'either' ? looksLikeConfirmation(value) : expected === 'confirmation'
  return isConfirmation ? confirmationIn(value, headers) : sessionIn(value, headers)
}
