import type { GatewayName } from '@three-ds/sandbox'
import type { AtBank, BankAt } from './open-browser.ts'

/** What somebody does in the shop, and what has to come of it. */
export interface Outcome {
  readonly gateway: GatewayName
  readonly name: string
  readonly play: string
  readonly present?: 'window' | 'page'
  /** Where the bank asks, and what it is answered; left out where it asks nothing. */
  readonly bank?: readonly [at: BankAt, answer: AtBank]
  readonly headline: string
  /** How often the cardholder has paid. */
  readonly charges: 0 | 1
}

const paid = { headline: 'Paid', charges: 1 } as const
const declined = { headline: 'Declined', charges: 0 } as const
const canceled = { headline: 'Canceled', charges: 0 } as const
const notPaid = { headline: 'Not paid', charges: 0 } as const

/** What every gateway whose bank is shown in a frame can play. */
const framed = (
  gateway: GatewayName,
  refused: typeof declined | typeof notPaid,
  cancelled: typeof canceled | typeof notPaid,
): readonly Outcome[] => [
  { gateway, name: 'frictionless', play: 'visa/frictionless', ...paid },
  { gateway, name: 'fingerprint', play: 'visa/fingerprint', ...paid },
  { gateway, name: 'challenge passed', play: 'visa/challenge', bank: ['frame', 'pass'], ...paid },
  { gateway, name: 'challenge failed', play: 'visa/challenge', bank: ['frame', 'fail'], ...refused },
  { gateway, name: 'challenge cancelled', play: 'visa/challenge', bank: ['frame', 'cancel'], ...cancelled },
  { gateway, name: 'challenge timed out', play: 'visa/challenge', bank: ['frame', 'time-out'], ...refused },
  { gateway, name: 'rejected', play: 'visa/rejected', ...refused },
  { gateway, name: 'declined', play: 'visa/declined', ...declined },
]

/** Every gateway times every outcome that it has. */
export const outcomes: readonly Outcome[] = [
  ...framed('spreedly', declined, canceled),
  {
    gateway: 'spreedly',
    name: 'fingerprint, then challenge',
    play: 'visa/fingerprint-challenge',
    bank: ['frame', 'pass'],
    ...paid,
  },
  { gateway: 'spreedly', name: 'redirect', play: 'visa/three-ds-1', bank: ['page', 'pass'], ...paid },
  { gateway: 'spreedly', name: 'redirect failed', play: 'visa/three-ds-1', bank: ['page', 'fail'], ...declined },
  { gateway: 'spreedly', name: 'Mastercard', play: 'mastercard/challenge', bank: ['frame', 'pass'], ...paid },
  ...framed('cardinal', notPaid, notPaid),
  { gateway: 'cardinal', name: 'Mastercard', play: 'mastercard/challenge', bank: ['frame', 'pass'], ...paid },
  { gateway: 'cardinal', name: 'attempt', play: 'visa/attempted', ...paid },
  ...framed('finaro', notPaid, notPaid),
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
  { gateway: 'processout', name: 'challenge failed', play: 'visa/challenge', bank: ['page', 'fail'], ...declined },
  { gateway: 'processout', name: 'challenge cancelled', play: 'visa/challenge', bank: ['page', 'cancel'], ...declined },
  {
    gateway: 'processout',
    name: 'challenge timed out',
    play: 'visa/challenge',
    bank: ['page', 'time-out'],
    ...declined,
  },
  { gateway: 'processout', name: 'rejected', play: 'visa/rejected', ...declined },
  { gateway: 'processout', name: 'declined', play: 'visa/declined', ...declined },
  { gateway: 'processout', name: 'Mastercard', play: 'mastercard/challenge', bank: ['page', 'pass'], ...paid },
  { gateway: 'shopify', name: 'frictionless', play: 'vault/frictionless', ...paid },
  { gateway: 'shopify', name: 'challenge passed', play: 'vault/challenge', bank: ['window', 'pass'], ...paid },
  { gateway: 'shopify', name: 'challenge failed', play: 'vault/challenge', bank: ['window', 'fail'], ...declined },
  { gateway: 'shopify', name: 'challenge cancelled', play: 'vault/challenge', bank: ['window', 'cancel'], ...declined },
  { gateway: 'shopify', name: 'rejected', play: 'vault/rejected', ...declined },
  { gateway: 'shopify', name: 'declined', play: 'vault/declined', ...declined },
]
