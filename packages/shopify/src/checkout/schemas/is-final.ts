import { present } from '@three-ds/core'
import type { ShopifyPaymentAnswer } from './answer.ts'

/**
 * Will nothing more come? HTTP 200 is final, also where nothing in it tells how it ended; an address that no cardholder may be
 * sent to is not.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure", "HTTP response status".
 */
export function isFinal({ kind, standing, meta, payment }: ShopifyPaymentAnswer): boolean {
  if (kind === 'succeeded' || kind === 'declined' || standing.status === 'in-review') return true
  const { url } = present({ url: payment.next_action?.redirect_url })
  return kind === 'unrecognized' && meta.status === 200 && url === undefined
}
