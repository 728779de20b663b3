import { type VerifyResponseJwtOptions, verifyResponseJwt } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { printedSuccess } from '../printed.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clock, key, requestJti, response } from '../signed.ts'

const options = { apiKey: key.apiKey, issuer: key.apiIdentifier, requestJti, clock }
const verify = (jwt: string, more: object = {}) =>
  verifyResponseJwt(jwt, { ...options, ...more } as VerifyResponseJwtOptions) // tests hand over what the types forbid, too

describe('verifying', () => {
  it.each([
    ['apiKey', { apiKey: '' }],
    ['issuer', { issuer: '' }],
    ['requestJti', { requestJti: '' }],
    ['requestJti', { requestJti: [] }],
    ['requestJti', { requestJti: [requestJti, ''] }],
    ['requestJti', { requestJti: undefined }],
  ])('needs %s', async (path, more) => {
    const error = await refusal(() => verify(response(printedSuccess), more))
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['cardinal', 'verifyResponseJwt'])
    expect(pathsOf(error)).toEqual([path])
  })

  it('never shows the key or a value of the token', async () => {
    const error = await refusal(() => verify(response(printedSuccess, { aud: 'secret-audience' })))
    const shown = `${error.message} ${error.stack} ${JSON.stringify(error)}`
    expect(shown).not.toContain(key.apiKey)
    expect(shown).not.toContain('secret-audience')
    expect(shown).not.toContain(requestJti)
  })
})
