import { meaningIn } from './meaning-in.ts'
import { signatureVerificationMeanings } from './signature-verification.ts'

/**
 * What the check of the issuer's signature says, in words; `undefined` for a letter that it does not have.
 *
 * @param signatureVerification - `Y` or `N`, as Cardinal and Verifone send it
 *
 * @example
 * ```ts
 * import { describeSignatureVerification } from '@three-ds/core'
 *
 * console.log(describeSignatureVerification('Y')) // The signature of the issuer is good.
 * ```
 */
export const describeSignatureVerification = (signatureVerification: string): string | undefined =>
  meaningIn(signatureVerificationMeanings, signatureVerification)
