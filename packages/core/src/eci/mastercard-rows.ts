import type { EciRow } from './eci-row.ts'
import { eciSources } from './eci-sources.ts'

const notAuthenticated = ['failed', 'rejected', 'unavailable', 'not-enrolled', 'bypassed'] as const

/**
 * Mastercard's three base rows, which Cartes Bancaires cards with the Mastercard brand share.
 *
 * Sources: {@link eciSources}, named row by row. On 01 they disagree: Checkout.com and Cielo see the liability shifted, TabaPay
 * gives no guarantee, Judopay says that it stays.
 */
export const mastercardBaseRows: readonly EciRow[] = [
  {
    eci: '02',
    meaning: 'The issuer authenticated the cardholder.',
    outcome: 'authenticated',
    statuses: ['authenticated'],
    sources: [eciSources.checkout, eciSources.tabapay],
  },
  {
    eci: '01',
    meaning: 'The attempt to authenticate was recorded.',
    outcome: 'attempted',
    statuses: ['attempted'],
    disputed: true,
    sources: [eciSources.checkout, eciSources.cielo, eciSources.tabapayLiability, eciSources.judopay],
  },
  {
    eci: '00',
    meaning: 'The cardholder was not authenticated.',
    outcome: 'not-authenticated',
    statuses: [...notAuthenticated, 'informational'],
    sources: [eciSources.checkout, eciSources.tabapay],
  },
]

/**
 * Mastercard's table. Maestro shares it, since it runs through the same directory server; the sources print only 00, 01 and
 * 02 for Maestro. On N2 they disagree: Judopay sees the liability shifted, Checkout.com does not.
 */
export const mastercardRows: readonly EciRow[] = [
  ...mastercardBaseRows,
  {
    eci: '04',
    meaning: 'Data only: the issuer was informed, not asked.',
    outcome: 'data-only',
    statuses: ['informational'],
    sources: [eciSources.checkout],
  },
  {
    eci: '06',
    meaning: 'An exemption was claimed, or the transaction is out of scope.',
    outcome: 'exempted',
    statuses: ['informational'],
    sources: [eciSources.checkout],
  },
  {
    eci: '07',
    meaning: 'The first payment of a series, with the cardholder authenticated.',
    outcome: 'recurring',
    statuses: ['authenticated'],
    sources: [eciSources.checkout],
  },
  {
    eci: 'N0',
    meaning: 'No payment belongs to it, and the cardholder was not authenticated.',
    outcome: 'non-payment',
    statuses: notAuthenticated,
    sources: [eciSources.checkout, eciSources.judopay],
  },
  {
    eci: 'N2',
    meaning: 'No payment belongs to it; the cardholder was authenticated.',
    outcome: 'non-payment',
    statuses: ['authenticated'],
    disputed: true,
    sources: [eciSources.checkout, eciSources.judopay],
  },
]
