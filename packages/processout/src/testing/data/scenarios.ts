import type { Scenario } from '@three-ds/core/testing'
import type { ProcessOutTestCard } from './test-cards.ts'

/** What this sandbox can play: what every sandbox plays, and what only ProcessOut has. */
export type ProcessOutScenario =
  | Scenario
  | 'trigger-rule'
  | 'fingerprint-fails'
  | 'attempted'
  | 'mastercard-challenge'
  | 'declined-after-challenge'
  | 'without-3ds'

/** Which card plays a scenario, and whether the project's rule asks for 3-D Secure. */
export interface ScenarioRow {
  readonly card: ProcessOutTestCard
  /** The payment meets a "Trigger 3DS" rule. */
  readonly triggers?: true
}

/**
 * A card that needs 3-D Secure and meets no rule comes back with 410, one that meets a rule with 206.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document) for both ways; the cards' for the cards.
 */
export const scenarios: Readonly<Record<ProcessOutScenario, ScenarioRow>> = {
  frictionless: { card: 'frictionless', triggers: true },
  fingerprint: { card: 'frictionlessFingerprint', triggers: true },
  challenge: { card: 'threeDSRequired' },
  'fingerprint-challenge': { card: 'scaRequired' },
  failed: { card: 'failed' },
  rejected: { card: 'rejected' },
  declined: { card: 'doNotHonor' },
  'trigger-rule': { card: 'version2Only', triggers: true },
  'fingerprint-fails': { card: 'fingerprintFails', triggers: true },
  attempted: { card: 'attempted' },
  'mastercard-challenge': { card: 'mastercardChallenge' },
  'declined-after-challenge': { card: 'noMoneyAfterChallenge' },
  'without-3ds': { card: 'visa' },
}

/** What each scenario charges. */
export const scenarioAmount = { amount: '49.99', currency: 'EUR' } as const

/** The fake's "Trigger 3DS" rule: it looks at this key of the invoice's metadata for `true`. */
export const triggerKey = 'trigger_3ds'
