import { openEnum } from '../wire/open-enum.ts'
import { enrolledMeanings } from './enrolled.ts'
import { schemeNames } from './schemes.ts'
import { signatureVerificationMeanings } from './signature-verification.ts'
import { threeDSVersionMeanings } from './three-ds-version.ts'
import { transStatusMeanings } from './trans-status.ts'

/** The codes of a table. `Object.keys` forgets which they are; the tables are constants, so they are exactly these. */
const codesOf = <Code extends string>(table: Readonly<Record<Code, string>>): Code[] => Object.keys(table) as Code[]

/** `transStatus`, open: a letter of a later EMV version passes. */
export const transStatusSchema = openEnum(...codesOf(transStatusMeanings))

/** Answer of the enrolment check, open. */
export const enrolledSchema = openEnum(...codesOf(enrolledMeanings))

/** Outcome of the signature check, open. */
export const signatureVerificationSchema = openEnum(...codesOf(signatureVerificationMeanings))

/** Version of the protocol, open. */
export const threeDSVersionSchema = openEnum(...codesOf(threeDSVersionMeanings))

/** Scheme in this library's spelling, open. */
export const schemeSchema = openEnum(...codesOf(schemeNames))

/** Electronic Commerce Indicator, two characters, open. */
export const eciSchema = openEnum('00', '01', '02', '04', '05', '06', '07', 'N0', 'N2')

/** The gateways that have a package of this family, open. */
export const providerNameSchema = openEnum('processout', 'finaro', 'spreedly', 'shopify', 'cardinal')
