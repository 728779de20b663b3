import type { AuthenticationStatus, Liability, PaymentResult } from '@three-ds/core'
import type { SpreedlyScenario } from '@three-ds/spreedly/testing'

/** How a scenario must end. */
export interface ExpectedRow {
  readonly scenario: SpreedlyScenario
  /** What happens, for people. */
  readonly title: string
  /** Minor units, and the currency. */
  readonly amount: number
  readonly currency: string
  /** What the cardholder has to do, in order. */
  readonly steps: readonly ('fingerprint' | 'challenge' | 'redirect')[]
  /** Spreedly's final state of the transaction. */
  readonly state: string
  readonly authentication: AuthenticationStatus
  readonly eci?: string
  readonly liability: Liability
  /** Who would be liable had a live gateway answered the same. */
  readonly ifLive: Liability
  readonly payment: PaymentResult['status']
  readonly moneyMoved: boolean
  /** Who says that it ends so. */
  readonly source: string
}

const guide = 'docs.spreedly.com/guides/3dsecure2, table of test amounts'
const scaGuide = 'docs.spreedly.com/guides/spreedly-sandbox-sca-provider-testing, table of amounts'
const cards = 'developer.spreedly.com/docs/test-data, good and declined cards'

/**
 * Written from the sources, before the fake that plays them. Where the gateway runs 3-D Secure, Spreedly tells of the payment
 * alone, so the authentication stays `unknown`; on a test gateway nobody is liable, so the liability is `unknown`;
 * `ifLive` says what a live gateway's answer would mean (the rows on liability in core's tables name their sources).
 */
export const expectedRows: readonly ExpectedRow[] = [
  {
    scenario: 'frictionless',
    title: 'frictionless, paid at once',
    amount: 3001,
    currency: 'USD',
    steps: [],
    state: 'succeeded',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'captured',
    moneyMoved: true,
    source: guide,
  },
  {
    scenario: 'fingerprint',
    title: 'device fingerprint, then paid',
    amount: 3003,
    currency: 'USD',
    steps: ['fingerprint'],
    state: 'succeeded',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'captured',
    moneyMoved: true,
    source: guide,
  },
  {
    scenario: 'fingerprint-challenge',
    title: 'device fingerprint, challenge, then paid',
    amount: 3004,
    currency: 'USD',
    steps: ['fingerprint', 'challenge'],
    state: 'succeeded',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'captured',
    moneyMoved: true,
    source: guide,
  },
  {
    scenario: 'challenge',
    title: 'challenge, then paid',
    amount: 3005,
    currency: 'USD',
    steps: ['challenge'],
    state: 'succeeded',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'captured',
    moneyMoved: true,
    source: guide,
  },
  {
    scenario: 'fingerprint-failed',
    title: 'device fingerprint, forced failure',
    amount: 3103,
    currency: 'USD',
    steps: ['fingerprint'],
    state: 'failed',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'declined',
    moneyMoved: false,
    source: guide,
  },
  {
    scenario: 'failed',
    title: 'challenge, forced failure',
    amount: 3104,
    currency: 'USD',
    steps: ['challenge'],
    state: 'failed',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'declined',
    moneyMoved: false,
    source: guide,
  },
  {
    scenario: 'setup-failed',
    title: 'setting up 3-D Secure fails',
    amount: 44,
    currency: 'USD',
    steps: [],
    state: 'gateway_setup_failed',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'declined',
    moneyMoved: false,
    source: 'docs.spreedly.com/guides/3dsecure2, error handling (44 cents)',
  },
  {
    scenario: 'three-ds-1',
    title: '3-D Secure 1 fallback, redirect, then paid',
    amount: 3005,
    currency: 'USD',
    steps: ['redirect'],
    state: 'succeeded',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'captured',
    moneyMoved: true,
    source: 'docs.spreedly.com/guides/3dsecure2, callback with checkout_form',
  },
  {
    scenario: 'declined',
    title: 'card declined by the gateway',
    amount: 3001,
    currency: 'USD',
    steps: [],
    state: 'gateway_processing_failed',
    authentication: 'unknown',
    liability: 'unknown',
    ifLive: 'unknown',
    payment: 'declined',
    moneyMoved: false,
    source: cards,
  },
  {
    scenario: 'sca-frictionless',
    title: '3DS2 Global, frictionless Y, then paid',
    amount: 4,
    currency: 'EUR',
    steps: [],
    state: 'succeeded',
    authentication: 'authenticated',
    eci: '05',
    liability: 'unknown',
    ifLive: 'issuer',
    payment: 'captured',
    moneyMoved: true,
    source: scaGuide,
  },
  {
    scenario: 'sca-attempted',
    title: '3DS2 Global, attempt A, then paid',
    amount: 9996,
    currency: 'EUR',
    steps: [],
    state: 'succeeded',
    authentication: 'attempted',
    eci: '06',
    liability: 'unknown',
    ifLive: 'issuer',
    payment: 'captured',
    moneyMoved: true,
    source: scaGuide,
  },
  {
    scenario: 'rejected',
    title: '3DS2 Global, issuer rejects (R)',
    amount: 9999,
    currency: 'EUR',
    steps: [],
    state: 'failed',
    authentication: 'rejected',
    liability: 'unknown',
    ifLive: 'merchant',
    payment: 'declined',
    moneyMoved: false,
    source: scaGuide,
  },
  {
    scenario: 'sca-challenge',
    title: '3DS2 Global, challenge, then paid',
    amount: 100_000,
    currency: 'EUR',
    steps: ['challenge'],
    state: 'succeeded',
    authentication: 'authenticated',
    eci: '05',
    liability: 'unknown',
    ifLive: 'issuer',
    payment: 'captured',
    moneyMoved: true,
    source: scaGuide,
  },
]
