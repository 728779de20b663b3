/** What 3-D Secure comes to if the cardholder does everything that is asked. */
export type ThreeDSEnd = 'authenticated' | 'attempted' | 'failed' | 'rejected'

/** What the issuer asks for, in order, and what it comes to. */
export interface ThreeDSPlan {
  readonly actions: readonly ('fingerprint' | 'challenge')[]
  readonly end: ThreeDSEnd
  /** The fingerprint is never taken, whatever the page does. */
  readonly fingerprintFails?: true
}

/** What the fake knows of a card. */
export interface TestCard {
  readonly number: string
  readonly scheme: 'visa' | 'mastercard' | 'american express' | 'diners club' | 'jcb' | 'discover' | 'carte bancaire'
  /** Absent: 3-D Secure version 2 does not know this card, and the fake plays no version 1. */
  readonly plan?: ThreeDSPlan
  /** The issuer declines softly without 3-D Secure. */
  readonly needsThreeDS?: true
  /** The code with which every payment fails. */
  readonly error?: string
  /** The code with which every payment but the first use of the card fails. */
  readonly laterError?: string
  /** A verification passes all the same. */
  readonly verifies?: true
  readonly recommendation?: 'do-not-retry'
  /** What is refused after a payment that went well. */
  readonly refuses?: 'capture' | 'refund' | 'increment'
  readonly refusalCode?: string
  /** Where the transaction stands as soon as it is captured. */
  readonly afterCapture?: 'chargeback-initiated' | 'retrieval-request' | 'fraud-notification'
  readonly cvcFails?: true
  readonly avsFails?: true
}

const visa = (number: string, more: Omit<TestCard, 'number' | 'scheme'> = {}): TestCard => ({
  number,
  scheme: 'visa',
  ...more,
})

const plan = (end: ThreeDSEnd, ...actions: ThreeDSPlan['actions']): ThreeDSPlan => ({ actions, end })

/**
 * The test cards. Expiry and security code are not looked at.
 *
 * Source: docs.processout.com/docs/testing-in-the-sandbox. It does not say which of the 3-D Secure cards are challenged: that is
 * the fake's choice. What a card of version 1 does is left out: no scheme runs it any more.
 */
const cards = {
  visa: visa('4242424242424242'),
  mastercard: { number: '5555555555554444', scheme: 'mastercard' },
  amex: { number: '378282246310005', scheme: 'american express' },
  diners: { number: '30123456789019', scheme: 'diners club' },
  jcb: { number: '3530111333300000', scheme: 'jcb' },
  discover: { number: '6011111111111117', scheme: 'discover' },
  carteBancaire: { number: '4360000001000005', scheme: 'carte bancaire' },
  threeDSRequired: visa('4000000000000101', { plan: plan('authenticated', 'challenge'), needsThreeDS: true }),
  threeDSUnsupported: visa('4000000000000119'),
  version2Only: visa('4000000000000259', { plan: plan('authenticated', 'challenge') }),
  version1Only: visa('4000000000003238'),
  frictionless: visa('4000000000003055', { plan: plan('authenticated') }),
  frictionlessFingerprint: visa('4000000000003063', { plan: plan('authenticated', 'fingerprint') }),
  fingerprintFails: visa('4000000000003220', {
    plan: { ...plan('authenticated', 'fingerprint', 'challenge'), fingerprintFails: true },
  }),
  scaRequired: visa('4000000000003253', {
    plan: plan('authenticated', 'fingerprint', 'challenge'),
    needsThreeDS: true,
  }),
  doNotHonor: visa('4000000000002180', { error: 'card.do-not-honor' }),
  possibleFraud: visa('4000000000002198', { error: 'card.possible-fraud' }),
  noMoney: visa('4000000000002206', { error: 'card.no-money' }),
  expired: visa('4000000000002214', { error: 'card.expired' }),
  stolen: visa('4000000000002222', { error: 'card.stolen' }),
  failedCvc: visa('4000000000002230', { error: 'card.failed-cvc' }),
  failedAvs: visa('4000000000002248', { error: 'card.failed-avs' }),
  notAuthorized: visa('4000000000002255', { error: 'card.not-authorized' }),
  inactive: visa('4000000000002263', { error: 'card.inactive' }),
  lost: visa('4000000000002271', { error: 'card.lost' }),
  regionNotAuthorized: visa('4000000000002289', { error: 'card.region-not-authorized' }),
  blacklisted: visa('4127969420587632', { error: 'card.blacklisted' }),
  denied: visa('4000000000000002', { error: 'card.declined' }),
  captureFails: visa('4000000000000010', { refuses: 'capture' }),
  cvcCheckFails: visa('4000000000000028', { cvcFails: true }),
  avsCheckFails: visa('4000000000000036', { avsFails: true }),
  bothChecksFail: visa('4000000000000044', { cvcFails: true, avsFails: true }),
  chargeback: visa('4000000000000069', { afterCapture: 'chargeback-initiated' }),
  refundFails: visa('4000000000000077', { refuses: 'refund' }),
  retrievalRequest: visa('4000000000000309', { afterCapture: 'retrieval-request' }),
  fraudNotification: visa('4000000000004004', { afterCapture: 'fraud-notification' }),
  verifiesOnly: visa('4000000000001216', { error: 'card.declined', verifies: true }),
  incrementFails: visa('4000000000000531', { refuses: 'increment' }),
  incrementNoMoney: visa('4000000000003303', { refuses: 'increment', refusalCode: 'card.no-money' }),
  noMoneyLater: visa('4000000000006009', { laterError: 'card.no-money' }),
  expiredLater: visa('4000000000004301', { laterError: 'card.expired' }),
  doNotRetry: {
    number: '5337480000007168',
    scheme: 'mastercard',
    error: 'card.declined',
    recommendation: 'do-not-retry',
  },
  // The fake's own, for what ProcessOut's cards do not play. ProcessOut's sandbox does not know them.
  failed: visa('4000000000900010', { plan: plan('failed', 'challenge'), needsThreeDS: true }),
  rejected: visa('4000000000900028', { plan: plan('rejected', 'fingerprint'), needsThreeDS: true }),
  attempted: visa('4000000000900036', { plan: plan('attempted', 'fingerprint'), needsThreeDS: true }),
  noMoneyAfterChallenge: visa('4000000000900044', {
    plan: plan('authenticated', 'challenge'),
    needsThreeDS: true,
    error: 'card.no-money',
  }),
  mastercardChallenge: {
    number: '5555555555900016',
    scheme: 'mastercard',
    plan: plan('authenticated', 'challenge'),
    needsThreeDS: true,
  },
} as const

/** Name of a test card. */
export type ProcessOutTestCard = keyof typeof cards

/** The same, each as a row of one shape. */
export const testCards: Readonly<Record<ProcessOutTestCard, TestCard>> = cards
