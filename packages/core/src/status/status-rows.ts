import type { StatusRow } from './status-row.ts'

const emv = 'EMV 3DS 2.2.0, table A.1, "Transaction Status"'
const checkout = 'https://www.checkout.com/docs/developer-resources/codes/eci-values'
const mastercard = ['mastercard', 'maestro'] as const

/**
 * What the issuer's letter means; the first row that fits wins, so the exceptions stand first.
 *
 * Sources: named row by row. The two rows with a status reason are not confirmed by any published page: 80 and 81 are as
 * developer.computop.com and docs.monext.fr print them, their pairing with ECI 04 and 06 is not printed there.
 */
export const statusRows: readonly StatusRow[] = [
  {
    code: 'mastercard-exemption-accepted',
    letters: ['N'],
    schemes: mastercard,
    statusReason: '81',
    ecis: ['06'],
    status: 'informational',
    text: 'The issuer accepted an exemption: N with reason 81 and ECI 06 is no failure at Mastercard.',
    source: 'https://developer.computop.com',
    confirmed: false,
  },
  {
    code: 'mastercard-data-only',
    letters: ['U'],
    schemes: mastercard,
    statusReason: '80',
    ecis: ['04'],
    status: 'informational',
    text: 'The issuer was informed, not asked: U with reason 80 and ECI 04 is data only at Mastercard.',
    source: 'https://developer.computop.com',
    confirmed: false,
  },
  {
    code: 'mastercard-without-shift',
    letters: ['Y', 'A', 'U'],
    schemes: mastercard,
    ecis: ['04', '06'],
    status: 'informational',
    text: 'Mastercard marks data only with ECI 04 and an exemption with 06: whatever the letter, the liability stays.',
    source: checkout,
    confirmed: true,
  },
  {
    code: 'authenticated',
    letters: ['Y'],
    status: 'authenticated',
    text: 'The issuer authenticated the cardholder.',
    source: emv,
    confirmed: true,
  },
  {
    code: 'attempted',
    letters: ['A'],
    status: 'attempted',
    text: 'The issuer, or the scheme in its place, recorded the attempt.',
    source: emv,
    confirmed: true,
  },
  {
    code: 'failed',
    letters: ['N'],
    status: 'failed',
    text: 'The cardholder was not authenticated.',
    source: emv,
    confirmed: true,
  },
  {
    code: 'rejected',
    letters: ['R'],
    status: 'rejected',
    text: 'The issuer rejects the transaction and asks that it is not authorized.',
    source: emv,
    confirmed: true,
  },
  {
    code: 'informational',
    letters: ['I'],
    status: 'informational',
    text: 'The issuer was informed, not asked.',
    source: emv,
    confirmed: true,
  },
  {
    code: 'challenge-pending',
    letters: ['C', 'D', 'S'],
    status: 'pending',
    text: 'The issuer wants a challenge that has not ended.',
    source: emv,
    confirmed: true,
  },
  {
    code: 'unavailable',
    letters: ['U'],
    status: 'unavailable',
    text: 'Authentication could not be carried out.',
    source: emv,
    confirmed: true,
  },
]
