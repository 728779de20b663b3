import type { Scenario } from '@three-ds/core/testing'
import type { FinaroTestCard } from './test-cards.ts'

/** What this sandbox can play: what every sandbox plays, and what only Finaro has. */
export type FinaroScenario =
  | Scenario
  | 'mastercard-frictionless'
  | 'mastercard-challenge'
  | 'mastercard-attempted'
  | 'attempted'
  | 'not-authenticated'
  | 'no-cryptogram'
  | 'unreadable'
  | 'fingerprint-twice'
  | 'fingerprint-loop'
  | 'downgraded'
  | 'sca-required'

/** Which card and amount play a scenario. */
export interface ScenarioRow {
  readonly card: FinaroTestCard
  /** Major units. */
  readonly total: number
  readonly currency: string
}

/**
 * `declined` passes 3-D Secure; the payment that follows is declined for its amount.
 *
 * Sources: as the cards' and the amounts'.
 */
export const scenarios: Readonly<Record<FinaroScenario, ScenarioRow>> = {
  frictionless: { card: 'frictionless', total: 49.99, currency: 'EUR' },
  fingerprint: { card: 'fingerprint', total: 49.99, currency: 'EUR' },
  challenge: { card: 'challenge', total: 49.99, currency: 'EUR' },
  'fingerprint-challenge': { card: 'fingerprintChallenge', total: 49.99, currency: 'EUR' },
  failed: { card: 'failed', total: 49.99, currency: 'EUR' },
  rejected: { card: 'rejected', total: 49.99, currency: 'EUR' },
  declined: { card: 'frictionless', total: 1_000_000, currency: 'EUR' },
  'mastercard-frictionless': { card: 'mastercardFrictionless', total: 49.99, currency: 'EUR' },
  'mastercard-challenge': { card: 'mastercardChallenge', total: 49.99, currency: 'EUR' },
  'mastercard-attempted': { card: 'mastercardAttempted', total: 49.99, currency: 'EUR' },
  attempted: { card: 'attempted', total: 49.99, currency: 'EUR' },
  'not-authenticated': { card: 'notAuthenticated', total: 49.99, currency: 'EUR' },
  'no-cryptogram': { card: 'noCryptogram', total: 49.99, currency: 'EUR' },
  unreadable: { card: 'unreadable', total: 49.99, currency: 'EUR' },
  'fingerprint-twice': { card: 'fingerprintTwice', total: 49.99, currency: 'EUR' },
  'fingerprint-loop': { card: 'fingerprintLoop', total: 49.99, currency: 'EUR' },
  downgraded: { card: 'downgraded', total: 49.99, currency: 'EUR' },
  'sca-required': { card: 'scaRequired', total: 49.99, currency: 'EUR' },
}
