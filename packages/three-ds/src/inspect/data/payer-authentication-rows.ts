import type { FieldRow } from '../show/field-row.ts'
import { eci, numericCurrency, transStatus, version, xid } from '../show/meanings.ts'

/** Fields of 3-D Secure 1. Source: 3-D Secure 1.0.2, "Payer Authentication Request" and "Response". Data only. */

const purchase = (message: string): readonly FieldRow[] => [
  { path: `${message}.version`, about: 'version of the protocol', meaning: version },
  { path: `${message}.Merchant.acqBIN`, about: 'the acquirer’s number' },
  { path: `${message}.Merchant.merID`, about: 'the merchant’s number at the acquirer' },
  { path: `${message}.Purchase.xid`, about: 'transaction identifier', meaning: xid },
  { path: `${message}.Purchase.date`, about: 'date of the purchase, UTC' },
  { path: `${message}.Purchase.purchAmount`, about: 'amount in the minor unit' },
  { path: `${message}.Purchase.currency`, about: 'currency, ISO 4217 numeric', meaning: numericCurrency },
  { path: `${message}.Purchase.exponent`, about: 'decimals of the currency' },
]

/** `PaReq`. */
export const paReqRows: readonly FieldRow[] = [
  ...purchase('PAReq'),
  { path: 'PAReq.Merchant.name', about: 'the merchant’s name' },
  { path: 'PAReq.Merchant.url', about: 'the merchant’s address' },
  { path: 'PAReq.Purchase.amount', about: 'amount as the cardholder sees it' },
  { path: 'PAReq.CH.acctID', about: 'the issuer’s name of the account', hide: 'token' },
  { path: 'PAReq.CH.expiry', about: 'expiry of the card, YYMM' },
]

/** `PaRes`. */
export const paResRows: readonly FieldRow[] = [
  ...purchase('PARes'),
  { path: 'PARes.pan', about: 'card number, zeros but for the last four', hide: 'card-number' },
  { path: 'PARes.TX.time', about: 'when the issuer answered, UTC' },
  { path: 'PARes.TX.status', about: 'what the issuer said', meaning: transStatus },
  { path: 'PARes.TX.cavv', about: 'cryptogram', hide: 'cryptogram' },
  { path: 'PARes.TX.eci', about: 'Electronic Commerce Indicator', meaning: eci },
  { path: 'PARes.TX.cavvAlgorithm', about: 'how the cryptogram was made' },
]
