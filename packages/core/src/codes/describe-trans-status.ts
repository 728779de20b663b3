import { meaningIn } from './meaning-in.ts'
import { transStatusMeanings } from './trans-status.ts'

/**
 * What a `transStatus` or PAResStatus says, in words; `undefined` for a letter that EMV 3-D Secure does not have.
 *
 * @param transStatus - one upper-case letter (EMV 3DS 2.2.0, table A.1, "Transaction Status")
 *
 * @example
 * ```ts
 * import { describeTransStatus } from '@three-ds/core'
 *
 * console.log(describeTransStatus('C')) // The issuer wants a challenge.
 * ```
 */
export const describeTransStatus = (transStatus: string): string | undefined =>
  meaningIn(transStatusMeanings, transStatus)
