/** What the test host makes of an amount. */
export type AmountOutcome = 'approved' | 'partial' | 'referral' | 'declined' | 'host-error'

/**
 * Amounts of an authorization or a sale that steer the test host, in major units: above `above` and up to `upTo`. Everything
 * else is approved.
 *
 * Source: docs.shift4.com/guides/appendices/test-server-triggers.
 */
export const amountTriggers: readonly {
  readonly above: number
  readonly upTo: number
  readonly outcome: AmountOutcome
}[] = [
  { above: 218.99, upTo: 219, outcome: 'partial' },
  { above: 32_201.99, upTo: 32_202, outcome: 'host-error' },
  { above: 999_998, upTo: 999_998.99, outcome: 'referral' },
  { above: 999_999, upTo: 1_999_999_999.99, outcome: 'declined' },
]

/** What is approved of 219. The page prints no amount: it is the fake's choice. */
export const partialTotal = 200

/**
 * Whole major units whose decimals are seconds: 111.03 is approved after three of them.
 *
 * Source: docs.shift4.com/guides/appendices/test-server-triggers.
 */
export const delayedOutcomes: ReadonlyMap<number, AmountOutcome> = new Map([
  [111, 'approved'],
  [112, 'host-error'],
  [511, 'referral'],
  [1111, 'declined'],
])

/** A refund of this amount is declined. Source: the same page. */
export const declinedRefundTotal = 19.19
