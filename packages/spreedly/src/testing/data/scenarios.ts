import type { Scenario } from '@three-ds/core/testing'
import type { SpreedlyTestCard } from './test-cards.ts'

/** What this sandbox can play: what every sandbox plays, and what only Spreedly has. */
export type SpreedlyScenario =
  | Scenario
  | 'fingerprint-failed'
  | 'setup-failed'
  | 'three-ds-1'
  | 'sca-frictionless'
  | 'sca-attempted'
  | 'sca-challenge'

/** Which card and amount play a scenario, and who runs 3-D Secure. */
export interface ScenarioRow {
  readonly card: SpreedlyTestCard
  /** Minor units. */
  readonly amount: number
  readonly currency: string
  /** `2` and `1.0.2`: the gateway, in that version. `global`: Spreedly itself. */
  readonly threeDS: '2' | '1.0.2' | 'global'
}

/**
 * Sources: docs.spreedly.com/guides/3dsecure2, test data; docs.spreedly.com/guides/spreedly-sandbox-sca-provider-testing;
 * developer.spreedly.com/docs/test-data for the declined card.
 */
export const scenarios: Readonly<Record<SpreedlyScenario, ScenarioRow>> = {
  frictionless: { card: 'enrolled', amount: 3001, currency: 'USD', threeDS: '2' },
  fingerprint: { card: 'enrolled', amount: 3003, currency: 'USD', threeDS: '2' },
  'fingerprint-challenge': { card: 'enrolled', amount: 3004, currency: 'USD', threeDS: '2' },
  challenge: { card: 'enrolled', amount: 3005, currency: 'USD', threeDS: '2' },
  'fingerprint-failed': { card: 'enrolled', amount: 3103, currency: 'USD', threeDS: '2' },
  failed: { card: 'enrolled', amount: 3104, currency: 'USD', threeDS: '2' },
  'setup-failed': { card: 'enrolled', amount: 44, currency: 'USD', threeDS: '2' },
  'three-ds-1': { card: 'enrolled', amount: 3005, currency: 'USD', threeDS: '1.0.2' },
  declined: { card: 'declined', amount: 3001, currency: 'USD', threeDS: '2' },
  'sca-frictionless': { card: 'good', amount: 4, currency: 'EUR', threeDS: 'global' },
  'sca-attempted': { card: 'good', amount: 9996, currency: 'EUR', threeDS: 'global' },
  rejected: { card: 'good', amount: 9999, currency: 'EUR', threeDS: 'global' },
  'sca-challenge': { card: 'good', amount: 100_000, currency: 'EUR', threeDS: 'global' },
}
