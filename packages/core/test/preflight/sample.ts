import type { PreflightIntent } from '../../src/preflight/preflight-intent.ts'
import type { AuthenticationResult } from '../../src/result/authentication-result.ts'
import { target, visa } from '../carry/sample.ts'

/** A Visa result of 31 January 2026 for 49.99 EUR, to which nothing can be objected. */
export const earned = {
  ...visa,
  authenticatedAt: '2026-01-31T09:30:00.000Z',
  amount: { minorUnits: 4999, currency: 'EUR' },
  card: { first6: '400000', last4: '1000' },
} as const satisfies AuthenticationResult

/** The payment that it was earned for, a minute later. */
export const intent: PreflightIntent = {
  target,
  amount: { minorUnits: 4999, currency: 'EUR' },
  card: { first6: '400000', last4: '1000' },
  now: new Date('2026-01-31T09:31:00.000Z'),
}
