import type { EciRow } from './eci-row.ts'
import { eciSources } from './eci-sources.ts'

/**
 * 05, 06 and 07, as Visa uses them and American Express, JCB, Discover, Diners Club, UnionPay, Elo and eftpos like it. 07
 * also stands beside an answer that only informs; the status tells which is meant.
 *
 * Sources: {@link eciSources}, named row by row.
 */
export const visaLikeRows: readonly EciRow[] = [
  {
    eci: '05',
    meaning: 'The issuer authenticated the cardholder.',
    outcome: 'authenticated',
    statuses: ['authenticated'],
    sources: [eciSources.checkout, eciSources.tabapay],
  },
  {
    eci: '06',
    meaning: 'The attempt to authenticate was recorded.',
    outcome: 'attempted',
    statuses: ['attempted'],
    sources: [eciSources.checkout, eciSources.tabapay],
  },
  {
    eci: '07',
    meaning: 'The cardholder was not authenticated.',
    outcome: 'not-authenticated',
    statuses: ['failed', 'rejected', 'unavailable', 'not-enrolled', 'bypassed'],
    sources: [eciSources.checkout, eciSources.tabapay],
  },
  {
    eci: '07',
    meaning: 'Data only: the issuer was informed, not asked.',
    outcome: 'data-only',
    statuses: ['informational'],
    sources: [eciSources.checkout],
  },
]
