import type { EciRow } from './eci-row.ts'
import { mastercardBaseRows, mastercardRows } from './mastercard-rows.ts'
import { visaLikeRows } from './visa-like-rows.ts'

/**
 * The ECI table of every scheme. A Cartes Bancaires card carries Visa's or Mastercard's brand beside its own and uses that
 * brand's three base values, so it has both.
 *
 * Source: https://developers.tabapay.com/docs/3ds-eci-values for who uses which.
 */
export const eciTables: Readonly<Record<string, readonly EciRow[]>> = {
  visa: visaLikeRows,
  mastercard: mastercardRows,
  maestro: mastercardRows,
  amex: visaLikeRows,
  jcb: visaLikeRows,
  discover: visaLikeRows,
  diners: visaLikeRows,
  unionpay: visaLikeRows,
  elo: visaLikeRows,
  eftpos: visaLikeRows,
  'cartes-bancaires': [...visaLikeRows, ...mastercardBaseRows],
}
