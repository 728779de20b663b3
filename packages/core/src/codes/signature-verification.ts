/**
 * Outcome of the check of the issuer's signature.
 *
 * Source: Cardinal's `SignatureVerification` (https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/98315).
 */
export const signatureVerificationMeanings = {
  Y: 'The signature of the issuer is good.',
  N: 'The signature of the issuer could not be verified: the answer must not be trusted.',
} as const
