import type { Eci } from '../vocabulary/names.ts'

type SchemeBlind = Readonly<Record<string, Eci>>

const visaLike: SchemeBlind = { '05': '05', '06': '06', '07': '07' }
const mastercardLike: SchemeBlind = { '05': '02', '06': '01', '07': '00' }

/**
 * What 5, 6 and 7 are at each scheme, where a gateway writes them for every card. Cartes Bancaires is left out: its cards
 * carry a second brand, and only that one decides.
 *
 * Sources: Shift4 API 1.7.57, `ecommIndicator` (5 secure, 6 attempted, 7 not authenticated, whatever the card);
 * https://developers.tabapay.com/docs/3ds-eci-values for the schemes' own.
 */
export const schemeBlindEcis: Readonly<Record<string, SchemeBlind>> = {
  visa: visaLike,
  mastercard: mastercardLike,
  maestro: mastercardLike,
  amex: visaLike,
  jcb: visaLike,
  discover: visaLike,
  diners: visaLike,
  unionpay: visaLike,
  elo: visaLike,
  eftpos: visaLike,
}
