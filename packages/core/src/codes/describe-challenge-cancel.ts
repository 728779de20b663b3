import { challengeCancelMeanings } from './challenge-cancel.ts'
import { meaningIn } from './meaning-in.ts'

/**
 * Why a challenge ended early, in words; `undefined` for a code that EMV 3-D Secure does not have.
 *
 * @param challengeCancel - two digits (EMV 3DS 2.2.0, table A.1, "Challenge Cancelation Indicator")
 *
 * @example
 * ```ts
 * import { describeChallengeCancel } from '@three-ds/core'
 *
 * console.log(describeChallengeCancel('01')) // The cardholder cancelled.
 * ```
 */
export const describeChallengeCancel = (challengeCancel: string): string | undefined =>
  meaningIn(challengeCancelMeanings, challengeCancel)
