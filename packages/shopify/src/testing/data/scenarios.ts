import type { Scenario } from '@three-ds/core/testing'
import type { ShopifyTestSession } from './test-sessions.ts'

/** What this sandbox can play with every API that takes a payment: what every sandbox plays, and what only Shopify has. */
export type ShopifyScenario =
  | Scenario
  | 'slow'
  | 'paid-at-once'
  | 'challenge-at-once'
  | 'challenge-twice'
  | 'declined-after-challenge'
  | 'error-charged'
  | 'error-not-charged'
  | 'abandoned-not-charged'
  | 'cardinal'
  | 'in-review'
  | 'bare-answer'
  | 'bare-failure'

/**
 * Which card plays a scenario. Shopify shows nothing of 3-D Secure but a page to go to: a fingerprint is taken there, so it looks
 * as a challenge does.
 *
 * Source: Shopify, "Authenticating payments with 3D Secure" (seed document).
 */
export const scenarios: Readonly<Record<ShopifyScenario, ShopifyTestSession>> = {
  frictionless: 'paid',
  fingerprint: 'challenge',
  challenge: 'challenge',
  'fingerprint-challenge': 'challenge',
  failed: 'challengeFails',
  rejected: 'refusedByIssuer',
  declined: 'declined',
  slow: 'slow',
  'paid-at-once': 'paidAtOnce',
  'challenge-at-once': 'challengeAtOnce',
  'challenge-twice': 'challengeTwice',
  'declined-after-challenge': 'declinedAfterChallenge',
  'error-charged': 'errorCharged',
  'error-not-charged': 'errorNotCharged',
  'abandoned-not-charged': 'abandonedNotCharged',
  cardinal: 'cardinal',
  'in-review': 'inReview',
  'bare-answer': 'bareAnswer',
  'bare-failure': 'bareFailure',
}

/** What each scenario charges. */
export const scenarioAmount = { amount: '49.99', currency: 'EUR' } as const
