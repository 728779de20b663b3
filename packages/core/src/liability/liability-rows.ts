import { eciSources } from '../eci/eci-sources.ts'
import type { LiabilityRow } from './liability-row.ts'

const { checkout, tabapayLiability, judopay } = eciSources
const cybersource = 'https://developer.cybersource.com/docs/'

/**
 * Who is liable, for results that are verified, no test, and free of contradictions; the first row that fits wins.
 *
 * Sources: named row by row. On attempts they disagree: Checkout.com, CyberSource, Cielo and Worldpay see the liability shifted,
 * TabaPay gives no guarantee, Judopay says that it stays. Visa excludes non-reloadable prepaid cards, merchants in its fraud
 * monitoring and some categories of merchants in the United States; a result tells of none of these. On N2 Judopay says shifted,
 * Checkout.com not: the careful answer stands. Which rows are disputed is said in the ECI tables.
 */
export const liabilityRows: readonly LiabilityRow[] = [
  {
    code: 'rejected',
    statuses: ['rejected'],
    liability: 'merchant',
    text: 'The issuer rejected the transaction: it must not be authorized, and nothing protects it.',
    source: cybersource,
  },
  {
    code: 'failed',
    statuses: ['failed'],
    liability: 'merchant',
    text: 'The cardholder was not authenticated.',
    source: checkout,
  },
  {
    code: 'without-3ds',
    statuses: ['unavailable', 'not-enrolled', 'bypassed'],
    liability: 'merchant',
    text: 'No authentication took place.',
    source: checkout,
  },
  {
    code: 'informational',
    statuses: ['informational'],
    liability: 'merchant',
    text: 'Data only and exemptions leave the liability with the merchant.',
    source: checkout,
  },
  {
    code: 'not-finished',
    statuses: ['pending'],
    liability: 'unknown',
    text: 'The authentication has not ended.',
  },
  {
    code: 'status-unknown',
    statuses: ['unknown'],
    liability: 'unknown',
    text: 'It is not known how the authentication ended.',
  },
  {
    code: 'non-payment',
    outcomes: ['non-payment'],
    liability: 'merchant',
    text: 'The authentication was made without a payment, so it covers none.',
    source: judopay,
  },
  {
    code: 'no-cryptogram',
    cryptograms: ['missing'],
    liability: 'merchant',
    text: 'There is no cryptogram, so nothing proves the authentication to the issuer.',
    source: tabapayLiability,
  },
  {
    code: 'malformed-cryptogram',
    cryptograms: ['malformed'],
    liability: 'unknown',
    text: 'The cryptogram does not have the form of one; the issuer may turn it down.',
  },
  {
    code: 'authenticated',
    statuses: ['authenticated'],
    outcomes: ['authenticated'],
    cryptograms: ['well-formed'],
    liability: 'issuer',
    text: 'The issuer authenticated the cardholder; status, ECI and cryptogram agree.',
    source: checkout,
  },
  {
    code: 'recurring-authenticated',
    statuses: ['authenticated'],
    outcomes: ['recurring'],
    cryptograms: ['well-formed'],
    liability: 'issuer',
    text: 'The cardholder was authenticated for the first payment of a series.',
    source: checkout,
  },
  {
    code: 'attempted',
    statuses: ['attempted'],
    outcomes: ['attempted'],
    cryptograms: ['well-formed'],
    liability: 'issuer',
    text: 'The attempt was recorded and has a cryptogram; some kinds of cards and merchants are excluded.',
    source: checkout,
  },
]

/** Where no row fits. */
export const undecided: LiabilityRow = {
  code: 'no-known-eci',
  liability: 'unknown',
  text: 'Without a scheme, and an ECI that this scheme has, nobody can tell.',
}
