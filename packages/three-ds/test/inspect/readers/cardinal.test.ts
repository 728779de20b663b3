import { createRequestJwt } from '@three-ds/cardinal'
import { signJwt } from '@three-ds/cardinal/testing'
import { describe, expect, it } from 'vitest'
import { memberOf } from '../fixture.ts'
import { codesOf, fieldOf, foundAs } from '../found-as.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const clock = { now: () => now, sleep: async () => undefined }
const apiKey = 'fa2daee2-1fbb-45ff-4444-52805d5cd9e0'
const cavv = 'Y2FyZGluYWxjb21tZXJjZWF1dGg='

const claims = (extended: object = {}, more: object = {}) => ({
  iss: 'api-1',
  iat: now / 1000 - 60,
  exp: now / 1000 + 3600,
  jti: 'response-1',
  aud: 'request-1',
  ConsumerSessionId: '0_7',
  Payload: {
    Validated: true,
    ActionCode: 'SUCCESS',
    ErrorNumber: 0,
    Payment: {
      ProcessorTransactionId: 'lookup-1',
      ExtendedData: {
        Enrolled: 'Y',
        PAResStatus: 'Y',
        SignatureVerification: 'Y',
        ECIFlag: '05',
        CAVV: cavv,
        ...extended,
      },
    },
  },
  ...more,
})

describe('a Cardinal response token', () => {
  it('is not checked without a key, and then proves nothing', async () => {
    const found = await foundAs('cardinal-response-jwt', await signJwt(claims(), apiKey), { clock, scheme: 'visa' })
    expect(found.signature.state).toBe('not-checked')
    expect(found.evidence).toBe('browser')
    expect(found.status).toBe('authenticated')
    expect(found.explanation?.authorize).toBe('not-yet')
    expect(found.proves).toEqual([])
  })

  it('is signed where the key makes the signature', async () => {
    const options = { clock, scheme: 'visa', keys: { cardinalApiKey: apiKey } }
    const found = await foundAs('cardinal-response-jwt', await signJwt(claims(), apiKey), options)
    expect(found.signature.state).toBe('holds')
    expect(found.evidence).toBe('signed')
    expect(found.explanation?.authorize).toBe('with-3ds')
    expect(found.problems).toEqual([])
    expect(found.provesNot.join(' ')).toContain('aud')
  })

  it('is not believed under another key', async () => {
    const options = { clock, keys: { cardinalApiKey: 'another-key' } }
    const found = await foundAs('cardinal-response-jwt', await signJwt(claims(), apiKey), options)
    expect(found.signature.state).toBe('does-not-hold')
    expect(found.evidence).toBe('browser')
    expect(codesOf(found)).toEqual(['not-verified'])
    expect(found.problems[0]?.path).toBe('signature')
    expect(JSON.stringify(found)).not.toContain('another-key')
  })

  it('is told as expired, and its signature still holds', async () => {
    const later = { ...clock, now: () => now + 86_400_000 }
    const options = { clock: later, keys: { cardinalApiKey: apiKey } }
    const found = await foundAs('cardinal-response-jwt', await signJwt(claims(), apiKey), options)
    expect(found.signature.state).toBe('holds')
    expect(codesOf(found)).toEqual(['expired'])
  })

  it('finds values that contradict each other', async () => {
    const text = await signJwt(claims({ SignatureVerification: 'N' }), apiKey)
    const found = await foundAs('cardinal-response-jwt', text, { clock })
    expect(found.status).toBe('unknown')
    expect(found.explanation?.authorize).toBe('no')
  })

  it('masks the cryptogram', async () => {
    const found = await foundAs('cardinal-response-jwt', await signJwt(claims(), apiKey), { clock })
    expect(fieldOf(found, 'Payload.Payment.ExtendedData.CAVV')?.value).toBe('•••• (20 bytes, base64)')
    expect(JSON.stringify(found)).not.toContain(cavv)
  })

  it('reads a real one of a lookup that failed', async () => {
    const found = await foundAs('cardinal-response-jwt', memberOf('cardinal', 'response-error-9000.json', 'token'), {
      clock,
    })
    expect(fieldOf(found, 'Payload.ErrorNumber')?.value).toBe('9000')
    expect(fieldOf(found, 'Payload.Payment.ExtendedData.CurrencyCode')?.meaning).toBe('USD')
    expect(fieldOf(found, 'iat')?.meaning).toContain('2020-01-27T18:15:43.000Z')
    expect(found.status).toBe('unknown')
    expect(codesOf(found)).toEqual(['expired'])
  })

  it('refuses the algorithm "none", whatever stands in it', async () => {
    const [, payload] = (await signJwt(claims(), apiKey)).split('.')
    const text = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.AA`
    const found = await foundAs('cardinal-response-jwt', text, { clock, keys: { cardinalApiKey: apiKey } })
    expect(found.signature.state).toBe('does-not-hold')
    expect(found.evidence).toBe('browser')
  })
})

describe('a Cardinal request token', () => {
  const published = memberOf('cardinal', 'worldpay-request.json', 'token')

  it('verifies under the key that its documentation prints', async () => {
    const found = await foundAs('cardinal-request-jwt', published, { clock, keys: { cardinalApiKey: apiKey } })
    expect(found.signature.state).toBe('holds')
    expect(fieldOf(found, 'OrgUnitId')?.value).toBe('5bd9b55e4444761ac0af1c80')
    expect(JSON.stringify(found)).not.toContain(apiKey)
  })

  it('does not verify once a character is changed', async () => {
    const changed = published.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'))
    const found = await foundAs('cardinal-request-jwt', changed, { clock, keys: { cardinalApiKey: apiKey } })
    expect(found.signature.state).toBe('does-not-hold')
    expect(codesOf(found)).toEqual(['not-verified'])
  })

  it('is never taken for a response, although the same key signs it', async () => {
    const { jwt } = await createRequestJwt({ apiIdentifier: 'api-1', orgUnitId: 'unit', apiKey })
    const found = await foundAs('cardinal-request-jwt', jwt, { keys: { cardinalApiKey: apiKey } })
    expect(found.evidence).toBeUndefined()
    expect(found.status).toBeUndefined()
  })

  it('shows the CReq inside of one without Songbird', async () => {
    const text = memberOf('cardinal', 'step-up-request.json', 'token')
    const [inner] = (await foundAs('cardinal-request-jwt', text, { clock })).contains
    expect(inner?.kind).toBe('creq')
  })

  it('shows a UUID whose digits pass for a card number’s as it is', async () => {
    const found = await foundAs('cardinal-request-jwt', memberOf('cardinal', 'step-up-request.json', 'token'), {
      clock,
    })
    expect(fieldOf(found, 'jti')?.value).toBe('2da705e1-5fa3-4213-9714-49326fd5baee')
  })
})

describe('JSON of Cardinal’s', () => {
  it('is the payload that the page gets, which proves nothing', async () => {
    const found = await foundAs('cardinal-payload', JSON.stringify(claims().Payload))
    expect(found.evidence).toBe('browser')
    expect(found.status).toBe('authenticated')
    expect(found.provesNot.join(' ')).toContain('second argument')
  })

  it('is the answer to a lookup, whose ECI is void where a challenge is to come', async () => {
    const lookup = {
      enrolled: 'Y',
      pares_status: 'C',
      eci_flag: '07',
      card_brand: 'VISA',
      transaction_id: 'lookup-1',
      acs_url: 'https://issuer.example/acs',
    }
    const found = await foundAs('cardinal-lookup', JSON.stringify(lookup))
    expect(found.status).toBe('pending')
    expect(found.evidence).toBe('browser')
    expect(found.explanation?.authorize).toBe('not-yet')
    expect((await foundAs('cardinal-lookup', JSON.stringify(lookup), { trusted: true })).evidence).toBe('fetched')
    expect(fieldOf(found, 'pares_status')?.meaning).toBe('The issuer wants a challenge.')
  })
})
