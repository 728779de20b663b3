import { meaningIn } from './meaning-in.ts'
import { threeDSVersionMeanings } from './three-ds-version.ts'

/**
 * What a version of the protocol brought, in words; `undefined` for a version that this library does not know.
 *
 * @param version - three numbers, `2.2.0` (EMV 3DS 2.2.0, table A.1, "Message Version Number")
 *
 * @example
 * ```ts
 * import { describeThreeDSVersion } from '@three-ds/core'
 *
 * console.log(describeThreeDSVersion('2.3.0')) // EMV 3-D Secure 2.3: adds Secure Payment Confirmation.
 * ```
 */
export const describeThreeDSVersion = (version: string): string | undefined =>
  meaningIn(threeDSVersionMeanings, version)
