import { isObject, ThreeDSError } from '@three-ds/core'
import { provider } from '../provider.ts'
import { type VerificationFailure, verificationFailures } from './verification-failures.ts'

/** The error for a token that is not believed. Nothing was sent; the step stands where it stood. */
export function verificationFailed(name: VerificationFailure): ThreeDSError {
  const issue = verificationFailures[name]
  return new ThreeDSError({
    code: 'verification-failed',
    message: `The response token is not believed: ${issue.path}: ${issue.text}`,
    outcome: 'not-sent',
    remedy: issue.remedy,
    provider,
    operation: 'verifyResponseJwt',
    issues: [issue],
  })
}

const byCode: Readonly<Record<string, VerificationFailure>> = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JOSE_ALG_NOT_ALLOWED: 'algorithm',
  ERR_JWS_INVALID: 'unreadable',
  ERR_JWT_INVALID: 'unreadable',
}

const claims: ReadonlySet<string> = new Set(['iss', 'aud', 'exp', 'iat', 'nbf'])

/** What the JWT library found, in our words. Its own errors hold the claims, so none of them goes on. */
export function failureOf(error: unknown): VerificationFailure {
  const found: Readonly<Record<string, unknown>> = isObject(error) ? error : {}
  const { code, claim } = found
  if (typeof claim === 'string' && claims.has(claim)) return claim as VerificationFailure // `claims` has names of failures only
  return (typeof code === 'string' ? byCode[code] : undefined) ?? 'claim'
}
