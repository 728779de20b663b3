import { meaningIn } from './meaning-in.ts'
import { directoryServerReasonMeanings, transStatusReasonMeanings } from './trans-status-reason.ts'

/**
 * Why a status is N, U or R, in words; `undefined` for a code that nobody has defined.
 *
 * @param reason - two digits (EMV 3DS 2.2.0, table A.1, "Transaction Status Reason")
 * @param scheme - needed for 80 to 99, which each directory server defines for itself
 *
 * @example
 * ```ts
 * import { describeTransStatusReason } from '@three-ds/core'
 *
 * console.log(describeTransStatusReason('05')) // The card has expired.
 * console.log(describeTransStatusReason('81', 'mastercard')) // The exemption from a challenge was accepted.
 * console.log(describeTransStatusReason('81')) // undefined
 * ```
 */
export function describeTransStatusReason(reason: string, scheme?: string): string | undefined {
  const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = directoryServerReasonMeanings
  const ofScheme = scheme === undefined ? undefined : meaningIn(tables, scheme)
  return meaningIn(transStatusReasonMeanings, reason) ?? (ofScheme && meaningIn(ofScheme, reason))
}
