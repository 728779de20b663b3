import { isWellFormedCryptogram } from '../cryptogram/is-well-formed-cryptogram.ts'
import type { Scheme } from '../vocabulary/names.ts'
import { hostRules } from './host-rules.ts'

/** What a payment says of an authentication that ran elsewhere, whatever its wire calls it. */
export interface HandedOver {
  /** The scheme of the card that is charged. */
  readonly scheme: Scheme | undefined
  readonly eci: string | undefined
  readonly cryptogram: string | undefined
  readonly dsTransId: string | undefined
  readonly version: string | undefined
  /** PAResStatus or transStatus. */
  readonly letter: string | undefined
}

/** Why a host declines it. */
export type HostObjection =
  | 'not-authenticated'
  | 'bad-version'
  | 'eci-against-scheme'
  | 'eci-against-letter'
  | 'bad-cryptogram'
  | 'no-directory-server-id'

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Judges what a payment says of its 3-D Secure as the host behind a gateway would: an ECI of the card's scheme and of the letter, a
 * cryptogram of the right length where that ECI has to be earned, Mastercard's Directory Server id, a version that exists.
 *
 * For authors of fakes. A real host may authorize what does not fit, without protection: this one declines, so that a test sees it.
 *
 * @returns the first objection; `undefined` where all fits together
 * @example
 * ```ts
 * import { judgeAsHost } from '@three-ds/core/testing'
 *
 * const cryptogram = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='
 * const visa = { scheme: 'visa', eci: '05', cryptogram, version: '2.2.0', letter: 'Y', dsTransId: undefined }
 * console.log(judgeAsHost(visa)) // undefined
 * console.log(judgeAsHost({ ...visa, scheme: 'mastercard' })) // eci-against-scheme
 * ```
 */
export function judgeAsHost(handed: HandedOver): HostObjection | undefined {
  const { scheme, eci = '', cryptogram, dsTransId = '', version = '', letter } = handed
  const { mastercard, others, mastercardLike, versions, refusing } = hostRules
  if (letter !== undefined && refusing.includes(letter)) return 'not-authenticated'
  if (!versions.includes(version)) return 'bad-version'
  const { earned, unprotected } = scheme !== undefined && mastercardLike.includes(scheme) ? mastercard : others
  const earnedBy = earned.get(eci)
  if (earnedBy === undefined && !unprotected.includes(eci)) return 'eci-against-scheme'
  if (earnedBy !== undefined && letter !== undefined && letter !== earnedBy) return 'eci-against-letter'
  const needsCryptogram = earnedBy !== undefined || cryptogram !== undefined
  if (needsCryptogram && !isWellFormedCryptogram(cryptogram ?? '', scheme)) return 'bad-cryptogram'
  const needsId = scheme === 'mastercard' && version.startsWith('2.')
  return needsId && !uuid.test(dsTransId) ? 'no-directory-server-id' : undefined
}
