import type { Money } from '../vocabulary/money.ts'

/** An authentication at a fake whose cardholder still has something to do. */
export interface OpenAuthentication {
  /** By which the gateway knows it: a transaction's token, a 3DS Server transaction id. */
  readonly id: string
  /** What the page has to do next. `redirect` is a page that shows nothing of 3-D Secure to the merchant. */
  readonly waitsFor: 'fingerprint' | 'challenge' | 'redirect'
  readonly amount?: Money
  /** When it began, in milliseconds since 1970. */
  readonly since: number
}
