import type { ProcessOutScenario } from '@three-ds/processout/testing'
import type { ExpectedRow } from '../demo-row.ts'

const page = 'docs.processout.com/docs/3ds-hosted-page (seed document)'
const cards = 'docs.processout.com/docs/testing-in-the-sandbox'
const codes = 'docs.processout.com/docs/error-codes'

/** What all rows have in common: two events each, the payment's beginning and its end. */
const usual = { amount: 4999, currency: 'EUR', liability: 'unknown', callbacks: 2 } as const
const paid = { state: 'authorized', payment: 'authorized', moneyMoved: true } as const
const unpaid = { payment: 'declined', moneyMoved: false } as const

/**
 * Written from the sources, before the fake that plays them. ProcessOut's own page runs every step, so the flow sees at most one
 * redirect, whether the answer was the soft decline (410) or the rule's (206). Everything is read with the project's keys; on a
 * sandbox nobody is liable, and `ifLive` says what a live answer would mean. The state is the transaction's, or the code
 * with which it failed.
 */
export const expectedRows: readonly ExpectedRow<ProcessOutScenario>[] = [
  {
    ...usual,
    ...paid,
    scenario: 'without-3ds',
    title: 'authorized without 3-D Secure',
    steps: [],
    authentication: 'unknown',
    ifLive: 'unknown',
    source: `${cards}, 4242424242424242`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'frictionless',
    title: 'frictionless, by a rule, with nothing to do',
    steps: [],
    authentication: 'authenticated',
    eci: '05',
    ifLive: 'issuer',
    source: `${cards}, 4000000000003055`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'fingerprint',
    title: 'frictionless with a fingerprint, by a rule (206)',
    steps: ['redirect'],
    authentication: 'authenticated',
    eci: '05',
    ifLive: 'issuer',
    source: `${cards}, 4000000000003063; ${page}, Trigger 3DS rule`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'challenge',
    title: 'soft decline (410), challenge, then authorized',
    steps: ['redirect'],
    authentication: 'authenticated',
    eci: '05',
    ifLive: 'issuer',
    source: `${cards}, 4000000000000101; ${page}, Soft decline`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'trigger-rule',
    title: 'challenge, by a rule (206)',
    steps: ['redirect'],
    authentication: 'authenticated',
    eci: '05',
    ifLive: 'issuer',
    source: `${cards}, 4000000000000259; ${page}, Trigger 3DS rule`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'fingerprint-challenge',
    title: 'soft decline (410), fingerprint, challenge',
    steps: ['redirect'],
    authentication: 'authenticated',
    eci: '05',
    ifLive: 'issuer',
    source: `${cards}, 4000000000003253; ${page}, Soft decline`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'fingerprint-fails',
    title: 'fingerprint fails, challenge, by a rule (206)',
    steps: ['redirect'],
    authentication: 'authenticated',
    eci: '05',
    ifLive: 'issuer',
    source: `${cards}, 4000000000003220`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'mastercard-challenge',
    title: 'challenge with a Mastercard',
    steps: ['redirect'],
    authentication: 'authenticated',
    eci: '02',
    ifLive: 'issuer',
    source: `${page}, Soft decline`,
  },
  {
    ...usual,
    ...paid,
    scenario: 'attempted',
    title: 'attempt, then authorized',
    steps: ['redirect'],
    authentication: 'attempted',
    eci: '06',
    ifLive: 'issuer',
    source: `${page}, Soft decline; EMV 3DS 2.2.0, Transaction Status A`,
  },
  {
    ...usual,
    ...unpaid,
    scenario: 'declined',
    title: 'declined without a step',
    steps: [],
    state: 'card.do-not-honor',
    authentication: 'unknown',
    ifLive: 'unknown',
    source: `${cards}, 4000000000002180`,
  },
  {
    ...usual,
    ...unpaid,
    scenario: 'declined-after-challenge',
    title: 'challenge, authenticated, and declined for want of money',
    steps: ['redirect'],
    state: 'card.no-money',
    authentication: 'authenticated',
    eci: '05',
    // Cryptogram and ECI count as those of the operation that was authorized, and none was: nothing proves it to the issuer.
    ifLive: 'merchant',
    source: `${codes}, card.no-money`,
  },
  {
    ...usual,
    ...unpaid,
    scenario: 'failed',
    title: 'challenge, and the cardholder fails',
    steps: ['redirect'],
    state: 'card.failed-3ds',
    authentication: 'failed',
    ifLive: 'merchant',
    source: `${codes}, card.failed-3ds`,
  },
  {
    ...usual,
    ...unpaid,
    scenario: 'rejected',
    title: 'rejected by the issuer',
    steps: ['redirect'],
    state: 'card.failed-3ds',
    authentication: 'rejected',
    ifLive: 'merchant',
    source: `${codes}, card.failed-3ds; EMV 3DS 2.2.0, Transaction Status R`,
  },
]
