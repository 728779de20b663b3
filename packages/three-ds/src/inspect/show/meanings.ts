import {
  currencyOfNumber,
  describeChallengeCancel,
  describeEnrolled,
  describeScheme,
  describeSignatureVerification,
  describeThreeDSVersion,
  describeTransStatus,
  describeTransStatusReason,
  eciFromSchemeBlind,
  parseEci,
  parseScheme,
  readEci,
  xidBytes,
} from '@three-ds/core'
import type { Meaning } from './field-row.ts'

/** `transStatus`, PAResStatus. */
export const transStatus: Meaning = (value) => describeTransStatus(value)

/** `transStatusReason`; the scheme explains 80 to 99. */
export const statusReason: Meaning = (value, scheme) => describeTransStatusReason(value, scheme)

/** `challengeCancel`. */
export const challengeCancel: Meaning = (value) => describeChallengeCancel(value)

/** Answer of the enrolment check. */
export const enrolled: Meaning = (value) => describeEnrolled(value)

/** Did the issuer's signature verify? */
export const signatureVerification: Meaning = (value) => describeSignatureVerification(value)

/** Version of the protocol. */
export const version: Meaning = (value) => describeThreeDSVersion(value)

/** A scheme in a gateway's spelling. */
export const scheme: Meaning = (value) => {
  const known = parseScheme(value)
  return known === undefined ? 'A scheme that is not known here.' : describeScheme(known)
}

/** A numeric currency code of ISO 4217. */
export const numericCurrency: Meaning = (value) => currencyOfNumber(value)

/** An ECI, which means nothing without its scheme. */
export const eci: Meaning = (value, ofScheme) => {
  const parsed = parseEci(value)
  return parsed === undefined ? 'No ECI has this form.' : readEci({ eci: parsed, scheme: ofScheme }).meaning
}

/** Finaro's 5, 6, 7: the same at every scheme. Source: Shift4 API 1.7.57, `threeDSecure.ecommIndicator`. */
export const schemeBlindEci: Meaning = (value, ofScheme) => {
  const own = eciFromSchemeBlind(value, ofScheme)
  return own === undefined
    ? 'The same for every scheme: 5 authenticated, 6 attempted, 7 neither.'
    : `${own} at this scheme: ${readEci({ eci: own, scheme: ofScheme }).meaning}`
}

/** An XID: twenty bytes. */
export const xid: Meaning = (value) => {
  const length = xidBytes(value)?.length
  return length === 20 ? '20 bytes, as an XID has.' : 'An XID has 20 bytes; this has not.'
}

const windowSizes: ReadonlyMap<string, string> = new Map([
  ['01', '250 x 400'],
  ['02', '390 x 400'],
  ['03', '500 x 600'],
  ['04', '600 x 400'],
  ['05', 'Full screen.'],
])

/** `challengeWindowSize`. Source: EMV 3DS 2.2.0, table A.1. */
export const windowSize: Meaning = (value) => windowSizes.get(value)

/** Seconds since 1970, as JWTs have them (RFC 7519, section 2). */
export const seconds: Meaning = (value) => {
  const time = new Date(Number(value) * 1000)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
