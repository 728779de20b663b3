import type { Money } from '@three-ds/core'

/** Where a session of a payments app stands. Source: shopify.dev/docs/api/payments-apps, enum `PaymentSessionStateCode`. */
export type AppSessionState = 'PROCESSING' | 'REDIRECTING' | 'CONFIRMING' | 'PENDING' | 'RESOLVED' | 'REJECTED'

/** A payment or verification session that the fake has handed to an app. */
export interface StoredAppSession {
  /** `gid://shopify/PaymentSession/…` or `gid://shopify/VerificationSession/…`. */
  readonly id: string
  readonly type: 'PaymentSession' | 'VerificationSession'
  /** The body's `id`: the key by which repeats are known. */
  readonly key: string
  /** Stays the same where the buyer tries again. */
  readonly group: string
  readonly kind: 'sale' | 'authorization'
  readonly money: Money
  readonly test: boolean
  readonly card: boolean
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly state: AppSessionState
  /** The app has asked for a redirect, so `authentication` has to come. */
  readonly redirected: boolean
  /** What the confirmation will say; set when the session is made. */
  readonly confirms: boolean
  /** The confirmation was posted to the app. */
  readonly confirmationPosted: boolean
}
