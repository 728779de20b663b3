import type { ExpectedRow } from '../demo-row.ts'

/** Who prints the table of cards and what they come to. */
export const simulator = 'cardinaldocs.atlassian.net, page 903577725 (EMV 3DS test cases)'

/**
 * What most rows come to: nothing is asked of the cardholder, and the shop does not pay without 3-D Secure. On a simulator
 * nobody is liable, so the liability is `unknown`; `ifLive` says what a live answer would mean (the rows on liability in core's
 * tables name their sources). A response token is posted to the shop only where there was a challenge.
 */
export const refused = {
  amount: 1500,
  currency: 'EUR',
  steps: [],
  liability: 'unknown',
  ifLive: 'merchant',
  payment: 'not-attempted',
  moneyMoved: false,
  callbacks: 0,
  source: simulator,
} as const satisfies Partial<ExpectedRow>
