import { openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { neededText, text, textInput, word } from './fields.ts'

/**
 * The result of 3-D Secure, handed over in a payment. `fromAuthenticationResult` makes it.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure` of `transactions_sale_3dsecurecardnumber`. Its schema needs `programProtocol` and
 * `version` both, its texts ask merchants in the USA for the first and all others for the second.
 */
export const threeDSecureSchema = strictObject({
  /** CAVV, AAV or UCAF, base64. */
  cryptogram: neededText(80),
  /** 5 authenticated, 6 attempted, 7 neither: the same for every scheme, Mastercard too. */
  ecommIndicator: z.enum(['5', '6', '7']),
  /** Three digits, as the authentication gave them. Passed on, never read. */
  securityLevelIndicator: z.optional(z.string().check(z.regex(/^\d{3}$/))),
  /** `dsTransID`; Mastercard needs it. */
  directoryServerTranId: textInput(36),
  /** `2`: the issuer's Access Control Server. */
  authenticationSource: z.optional(z.enum(['2'])),
  /** 1 is version 2.1, 2 is 2.2, and so on. Merchants in the USA. */
  programProtocol: z.optional(z.string().check(z.regex(/^[1-9]$/))),
  /** `2.1.0`, `2.2.0`. Merchants elsewhere. */
  version: z.optional(z.string().check(z.regex(/^2\.\d(?:\.\d)?$/))),
  /** Only where both CAVV and TAVV are there. */
  authenticationValue: textInput(80),
  /** 103 Apple, 216 Google, 217 Samsung, 327. */
  walletID: textInput(3),
  /** Stands in an example of the sale only. */
  xid: textInput(28),
  cavvResult: textInput(1),
  tavvResult: textInput(1),
})

/** The result of 3-D Secure, in a payment. */
export interface FinaroThreeDSecure extends z.input<typeof threeDSecureSchema> {}

/**
 * What an answer tells of 3-D Secure.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure` of the standalone answer; the seed document's redirect for `version` and
 * `securityLevelIndicator`.
 */
export const threeDSecureAnswerSchema = openObject({
  /** 3DS Server transaction id. */
  trxId: text(),
  cryptogram: text(),
  ecommIndicator: word('5', '6', '7'),
  securityLevelIndicator: text(),
  directoryServerTranId: text(),
  programProtocol: text(),
  version: text(),
  /** The issuer's words, which the cardholder must see; form-encoded in the documentation's sample. */
  cardholderInfo: text(),
  authenticationSource: text(),
  /** What the issuer says of the cryptogram, in the answer to a payment. */
  cavvResult: text(),
  tavvResult: text(),
  xid: text(),
  walletID: text(),
})
