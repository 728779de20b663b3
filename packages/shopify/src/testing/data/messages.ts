import type { PaymentEnd } from './test-sessions.ts'

/** What Shopify tells of an end that is no plain success. The words are the fake's; no list of Shopify's is public. */
export const endMessages: Readonly<Record<PaymentEnd, string | null>> = {
  paid: null,
  declined: 'Your card was declined.',
  failed: 'Your payment could not be authenticated.',
  'error-charged': 'There was an issue authenticating your payment.',
  error: 'There was an issue processing your payment.',
}
