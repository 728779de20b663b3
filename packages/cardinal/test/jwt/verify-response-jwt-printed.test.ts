import { verifyResponseJwt } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { tokenFixture } from '../fixture.ts'
import { printedClaims, printedSuccess } from '../printed.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { key, requestJti, signed } from '../signed.ts'

describe('the printed samples', () => {
  const then = { now: () => printedClaims.iat * 1000 + 1000, sleep: async () => undefined }
  const sample = signed({ ...printedClaims, Payload: printedSuccess }, key.apiKey)
  const about = { apiKey: key.apiKey, issuer: printedClaims.iss, clock: then }

  it('are refused for their missing audience', async () => {
    const error = await refusal(() => verifyResponseJwt(sample, { ...about, requestJti }))
    expect(pathsOf(error)).toEqual(['aud'])
  })

  it('are taken where any request is accepted in so many words', async () => {
    const verified = await verifyResponseJwt(sample, { ...about, unsafelyAcceptAnyRequest: true })
    expect(verified.jti).toBe(printedClaims.jti)
    expect(verified).not.toHaveProperty('aud')
  })

  it('with a key that nobody knows fail at their signature', async () => {
    const { token, claims } = tokenFixture('response-error-9000')
    const error = await refusal(() =>
      verifyResponseJwt(token, {
        apiKey: key.apiKey,
        issuer: String(claims['iss']),
        requestJti: String(claims['aud']),
        clock: { now: () => Number(claims['iat']) * 1000, sleep: async () => undefined },
      }),
    )
    expect(pathsOf(error)).toEqual(['signature'])
  })
})
