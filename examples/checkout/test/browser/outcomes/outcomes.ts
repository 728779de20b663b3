import type { GatewayName } from '@three-ds/sandbox'
import type { AtBank, BankAt } from '../open-browser.ts'

/** What somebody does in the shop, and what has to come of it. */
export interface Outcome {
  readonly gateway: GatewayName
  readonly name: string
  readonly play: string
  readonly present?: 'window' | 'page'
  /** Where the bank asks, and what it is answered; left out where it asks nothing. */
  readonly bank?: readonly [at: BankAt, answer: AtBank]
  readonly headline: string
  /** What is known of the authentication: nothing where the gateway tells of the payment alone. */
  readonly authentication: 'authenticated' | 'attempted' | 'failed' | 'rejected' | 'unknown'
  /** How often the cardholder has paid. */
  readonly charges: 0 | 1
}

const paid = { headline: 'Paid', charges: 1, authentication: 'authenticated' } as const
const declined = { headline: 'Declined', charges: 0, authentication: 'unknown' } as const
const canceled = { headline: 'Canceled', charges: 0, authentication: 'unknown' } as const
const notPaid = { headline: 'Not paid', charges: 0, authentication: 'failed' } as const

/** The gateway has run 3-D Secure, and tells nothing of it. */
const untold = { authentication: 'unknown' } as const

/** What every gateway whose bank is shown in a frame can play. */
const framed = (
  gateway: GatewayName,
  passed: typeof paid | (Omit<typeof paid, 'authentication'> & typeof untold),
  refused: typeof declined | typeof notPaid,
  cancelled: typeof canceled | typeof notPaid,
): readonly Outcome[] => [
  { gateway, name: 'frictionless', play: 'visa/frictionless', ...passed },
  { gateway, name: 'fingerprint', play: 'visa/fingerprint', ...passed },
  { gateway, name: 'challenge passed', play: 'visa/challenge', bank: ['frame', 'pass'], ...passed },
  { gateway, name: 'challenge failed', play: 'visa/challenge', bank: ['frame', 'fail'], ...refused },
  { gateway, name: 'challenge cancelled', play: 'visa/challenge', bank: ['frame', 'cancel'], ...cancelled },
  { gateway, name: 'challenge timed out', play: 'visa/challenge', bank: ['frame', 'time-out'], ...refused },
  {
    gateway,
    name: 'rejected',
    play: 'visa/rejected',
    ...refused,
    // Finaro's answer to a rejection looks like any other that has failed.
    authentication: gateway === 'finaro' ? 'failed' : 'rejected',
  },
  { gateway, name: 'declined', play: 'visa/declined', ...declined, authentication: passed.authentication },
]

/** Every gateway times every outcome that it has. */
export const outcomes: readonly Outcome[] = [
  ...framed('spreedly', { ...paid, ...untold }, declined, canceled),
  {
    gateway: 'spreedly',
    name: 'fingerprint, then challenge',
    play: 'visa/fingerprint-challenge',
    bank: ['frame', 'pass'],
    ...paid,
    ...untold,
  },
  { gateway: 'spreedly', name: 'redirect', play: 'visa/three-ds-1', bank: ['page', 'pass'], ...paid, ...untold },
  { gateway: 'spreedly', name: 'redirect failed', play: 'visa/three-ds-1', bank: ['page', 'fail'], ...declined },
  { gateway: 'spreedly', name: 'Mastercard', play: 'mastercard/challenge', bank: ['frame', 'pass'], ...paid },
  ...framed('cardinal', paid, notPaid, notPaid),
  { gateway: 'cardinal', name: 'Mastercard', play: 'mastercard/challenge', bank: ['frame', 'pass'], ...paid },
  { gateway: 'cardinal', name: 'attempt', play: 'visa/attempted', ...paid, authentication: 'attempted' },
  ...framed('finaro', paid, notPaid, notPaid),
  {
    gateway: 'finaro',
    name: 'fingerprint, then challenge',
    play: 'visa/fingerprint-challenge',
    bank: ['frame', 'pass'],
    ...paid,
  },
  { gateway: 'finaro', name: 'Mastercard', play: 'mastercard/challenge', bank: ['frame', 'pass'], ...paid },
  { gateway: 'finaro', name: 'redirect', play: 'visa/challenge', present: 'page', bank: ['page', 'pass'], ...paid },
  { gateway: 'finaro', name: 'window', play: 'visa/challenge', present: 'window', bank: ['window', 'pass'], ...paid },
  { gateway: 'processout', name: 'frictionless', play: 'visa/frictionless', ...paid },
  { gateway: 'processout', name: 'fingerprint', play: 'visa/fingerprint', ...paid },
  { gateway: 'processout', name: 'challenge passed', play: 'visa/challenge', bank: ['page', 'pass'], ...paid },
  {
    gateway: 'processout',
    name: 'fingerprint, then challenge',
    play: 'visa/fingerprint-challenge',
    bank: ['page', 'pass'],
    ...paid,
  },
  {
    gateway: 'processout',
    name: 'challenge failed',
    play: 'visa/challenge',
    bank: ['page', 'fail'],
    ...declined,
    authentication: 'failed',
  },
  { gateway: 'processout', name: 'challenge cancelled', play: 'visa/challenge', bank: ['page', 'cancel'], ...declined },
  {
    gateway: 'processout',
    name: 'challenge timed out',
    play: 'visa/challenge',
    bank: ['page', 'time-out'],
    ...declined,
    authentication: 'failed',
  },
  { gateway: 'processout', name: 'rejected', play: 'visa/rejected', ...declined, authentication: 'rejected' },
  { gateway: 'processout', name: 'declined', play: 'visa/declined', ...declined },
  { gateway: 'processout', name: 'Mastercard', play: 'mastercard/challenge', bank: ['page', 'pass'], ...paid },
  { gateway: 'shopify', name: 'frictionless', play: 'vault/frictionless', ...paid, ...untold },
  {
    gateway: 'shopify',
    name: 'challenge passed',
    play: 'vault/challenge',
    bank: ['window', 'pass'],
    ...paid,
    ...untold,
  },
  { gateway: 'shopify', name: 'challenge failed', play: 'vault/challenge', bank: ['window', 'fail'], ...declined },
  { gateway: 'shopify', name: 'challenge cancelled', play: 'vault/challenge', bank: ['window', 'cancel'], ...declined },
  {
    gateway: 'shopify',
    name: 'challenge timed out',
    play: 'vault/challenge',
    bank: ['window', 'time-out'],
    ...declined,
  },
  { gateway: 'shopify', name: 'rejected', play: 'vault/rejected', ...declined },
  { gateway: 'shopify', name: 'declined', play: 'vault/declined', ...declined },
]
