import { describe, expect, it } from 'vitest'
import { failureOf, verificationFailed } from '../../src/jwt/verification-failed.ts'
import { type VerificationFailure, verificationFailures } from '../../src/jwt/verification-failures.ts'

/** What each reason points at. */
const paths: Readonly<Record<VerificationFailure, string>> = {
  unreadable: 'jwt',
  notResponse: 'jwt',
  algorithm: 'alg',
  signature: 'signature',
  iss: 'iss',
  aud: 'aud',
  exp: 'exp',
  iat: 'iat',
  nbf: 'nbf',
  jti: 'jti',
  transaction: 'Payload.Payment.ProcessorTransactionId',
  replay: 'jti',
  claim: 'jwt',
}

const names = Object.keys(paths) as VerificationFailure[] // the keys of the table above

describe('the error for a token that is not believed', () => {
  it.each(names)('%s names its claim, what is wrong and the remedy', (name) => {
    const error = verificationFailed(name)
    const { path, text, remedy } = verificationFailures[name]
    expect(path).toBe(paths[name])
    expect(text.length).toBeGreaterThan(10)
    expect(remedy.length).toBeGreaterThan(10)
    expect(error.code).toBe('verification-failed')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('cardinal')
    expect(error.operation).toBe('verifyResponseJwt')
    expect(error.remedy).toBe(remedy)
    expect(error.issues).toEqual([{ path, text, remedy }])
    expect(error.message).toContain(`${path}: ${text}`)
  })

  it('tells what is no token from a request token in the place of a response', () => {
    expect(verificationFailed('unreadable').message).not.toContain('request token')
    expect(verificationFailed('notResponse').message).toContain('request token')
  })

  it('has words of its own for each reason', () => {
    expect(new Set(names.map((name) => verificationFailures[name].text)).size).toBe(names.length)
    expect(Object.keys(verificationFailures)).toEqual(names)
  })
})

describe('what the JWT library found', () => {
  it.each([
    ['ERR_JWS_SIGNATURE_VERIFICATION_FAILED', 'signature'],
    ['ERR_JOSE_ALG_NOT_ALLOWED', 'algorithm'],
    ['ERR_JWS_INVALID', 'unreadable'],
    ['ERR_JWT_INVALID', 'unreadable'],
    ['ERR_OF_TOMORROW', 'claim'],
    [7, 'claim'],
    [undefined, 'claim'],
  ])('%s is %s', (code, name) => {
    expect(failureOf({ code })).toBe(name)
  })

  it.each(['iss', 'aud', 'exp', 'iat', 'nbf'])('is called after the claim %s, whatever its code', (claim) => {
    expect(failureOf({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED', claim })).toBe(claim)
  })

  it('is some claim where it names another, or is no error at all', () => {
    expect(failureOf({ claim: 'replay' })).toBe('claim')
    expect(failureOf({ claim: 7 })).toBe('claim')
    expect(failureOf(undefined)).toBe('claim')
    expect(failureOf('ERR_JWS_INVALID')).toBe('claim')
  })
})
