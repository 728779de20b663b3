import type { Scenario } from '@three-ds/core/testing'
import { amountTriggers } from './amount-triggers.ts'
import type { CardinalOutcome } from './outcomes.ts'

/** What this sandbox can play: what every sandbox plays, every outcome of a card, and what the payment may come to. */
export type CardinalScenario = Scenario | CardinalOutcome | 'soft-declined' | 'partially-authorized'

/** Which card plays a scenario, and which amount. */
export interface ScenarioRow {
  readonly outcome: CardinalOutcome
  /** Minor units. */
  readonly amount: number
}

const usual = 1500

/**
 * Cards steer the authentication, amounts the payment. The page collects the fingerprint before the lookup, so that it is no
 * step of the flow: `fingerprint` is a card with a method URL, and `fingerprint-challenge` is the challenge, which collects too.
 */
export const scenarios: Readonly<Record<CardinalScenario, ScenarioRow>> = {
  frictionless: { outcome: 'frictionless', amount: usual },
  fingerprint: { outcome: 'method-url', amount: usual },
  challenge: { outcome: 'challenge', amount: usual },
  'fingerprint-challenge': { outcome: 'challenge', amount: usual },
  failed: { outcome: 'failed', amount: usual },
  rejected: { outcome: 'rejected', amount: usual },
  declined: { outcome: 'frictionless', amount: amountTriggers.declined },
  'soft-declined': { outcome: 'frictionless', amount: amountTriggers.softDeclined },
  'partially-authorized': { outcome: 'frictionless', amount: amountTriggers.partial },
  attempted: { outcome: 'attempted', amount: usual },
  unavailable: { outcome: 'unavailable', amount: usual },
  'lookup-unavailable': { outcome: 'lookup-unavailable', amount: usual },
  'lookup-error': { outcome: 'lookup-error', amount: usual },
  'lookup-timeout': { outcome: 'lookup-timeout', amount: usual },
  bypassed: { outcome: 'bypassed', amount: usual },
  'challenge-failed': { outcome: 'challenge-failed', amount: usual },
  'challenge-unavailable': { outcome: 'challenge-unavailable', amount: usual },
  'challenge-error': { outcome: 'challenge-error', amount: usual },
  'method-url': { outcome: 'method-url', amount: usual },
  'data-only': { outcome: 'data-only', amount: usual },
  'not-enrolled': { outcome: 'not-enrolled', amount: usual },
  'bad-signature': { outcome: 'bad-signature', amount: usual },
}
