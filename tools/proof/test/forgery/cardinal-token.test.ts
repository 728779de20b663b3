import {
  createCardinalClient,
  createRequestJwt,
  parseBrowserReport,
  parseResponseJwt,
  toAuthenticationResult,
  verifyConfirmation,
} from '@three-ds/cardinal'
import { assessLiability, createMemorySeenStore, isVerified } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { apiKey, clock, forged, issuer, judged, nowSeconds, passed, requestJti, responseClaims } from './cardinal.ts'

const genuine = forged(responseClaims())
const [head = '', claims = '', signature = ''] = genuine.split('.')
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a response token of Cardinal’s', () => {
  it('is believed as it came', async () => {
    expect(await judged(genuine)).toBe('accepted')
  })

  it('with `alg: none` is refused, in any spelling, signed or not', async () => {
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      expect(await judged(forged(responseClaims(), { header: { alg }, hash: 'none' })), alg).toBe('alg')
      expect(await judged(forged(responseClaims(), { header: { alg } })), alg).toBe('alg')
    }
    expect(await judged(`${encoded({ alg: 'none' })}.${claims}.${signature}`)).toBe('alg')
  })

  it('with HS512 or HS384 is refused, even under the right key', async () => {
    expect(await judged(forged(responseClaims(), { header: { alg: 'HS512' }, hash: 'sha512' }))).toBe('alg')
    expect(await judged(forged(responseClaims(), { header: { alg: 'HS384' }, hash: 'sha384' }))).toBe('alg')
  })

  it('with an asymmetric algorithm is refused: the key must not be taken for a public one', async () => {
    for (const alg of ['RS256', 'ES256', 'PS256', 'EdDSA']) {
      expect(await judged(forged(responseClaims(), { header: { alg } })), alg).toBe('alg')
    }
  })

  it('that brings its own key is refused', async () => {
    const jwk = { kty: 'oct', k: Buffer.from('the attacker’s').toString('base64url') }
    const header = { alg: 'HS256', jwk, jku: 'https://evil.example/jwks', kid: '../../dev/null' }
    expect(await judged(forged(responseClaims(), { header, key: 'the attacker’s' }))).toBe('signature')
  })

  it('with a key that is somebody else’s is refused', async () => {
    for (const key of ['somebody-else’s', '', issuer, requestJti, apiKey.replaceAll('-', ''), apiKey.toUpperCase()]) {
      expect(await judged(forged(responseClaims(), { key }))).toBe('signature')
    }
  })

  it('with one bit of its signature changed is refused', async () => {
    const bytes = Buffer.from(signature, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await judged(`${head}.${claims}.${changed.toString('base64url')}`)).toBe('signature')
    }
  })

  it('with its claims exchanged under the old signature is refused', async () => {
    const other = encoded(responseClaims({ Payload: passed({ ActionCode: 'NOACTION' }) }))
    expect(await judged(`${head}.${other}.${signature}`)).toBe('signature')
  })

  it('with a swapped `aud` is refused', async () => {
    for (const aud of ['another-request', '', undefined, ['another-request'], requestJti.toUpperCase()]) {
      expect(await judged(forged(responseClaims({ aud }))), String(aud)).toBe('aud')
    }
  })

  it('of another merchant is refused', async () => {
    expect(await judged(forged(responseClaims({ iss: 'another' })))).toBe('iss')
    expect(await judged(forged(responseClaims({ iss: undefined })))).toBe('iss')
  })

  it('with a future `iat` is refused', async () => {
    for (const iat of [nowSeconds + 60, nowSeconds + 86_400, 1e300]) {
      expect(await judged(forged(responseClaims({ iat, exp: nowSeconds + 200_000 }))), String(iat)).toBe('iat')
    }
  })

  it('that is too old, has expired or never does is refused', async () => {
    expect(await judged(forged(responseClaims({ iat: nowSeconds - 86_400 })))).toBe('iat')
    expect(await judged(forged(responseClaims({ exp: nowSeconds - 60 })))).toBe('exp')
    expect(await judged(forged(responseClaims({ exp: undefined })))).toBe('exp')
    expect(await judged(forged(responseClaims({ exp: 1e300 })))).toBe('exp')
  })

  it('that is right, but for another order, is refused', async () => {
    expect(await judged(genuine, { transactionId: 'another-transaction' })).toBe(
      'Payload.Payment.ProcessorTransactionId',
    )
    const silent = forged(responseClaims({ Payload: passed({ Payment: {} }) }))
    expect(await judged(silent)).toBe('Payload.Payment.ProcessorTransactionId')
  })

  it('that was used before is refused', async () => {
    const seen = createMemorySeenStore({ now: clock.now })
    expect(await judged(genuine, { seen })).toBe('accepted')
    expect(await judged(genuine, { seen })).toBe('jti')
  })

  it('that is not a token at all is refused', async () => {
    for (const text of [
      '',
      '.',
      '..',
      '...',
      'a.b.c',
      `${genuine}.`,
      `.${genuine}`,
      `${head}.${claims}`,
      '{}',
      genuine.repeat(40),
    ]) {
      expect(await judged(text)).toBe('jwt')
    }
  })
})

describe('our own request token, posted back as a response', () => {
  const own = createRequestJwt({ apiIdentifier: issuer, orgUnitId: 'unit', apiKey, jti: requestJti, clock })

  it('is no response, although the key is right', async () => {
    expect(await judged((await own).jwt)).toBe('jwt')
  })

  it('is no response where every other check is off', async () => {
    const anyRequest = { requestJti: undefined, transactionId: undefined, unsafelyAcceptAnyRequest: true } as const
    expect(await judged((await own).jwt, anyRequest)).toBe('jwt')
  })

  it('is refused at ConfirmUrl', async () => {
    const client = createCardinalClient({
      apiIdentifier: issuer,
      orgUnitId: 'unit',
      apiKey,
      clock,
      verifone: { userId: 'u', apiKey: 'k' },
    })
    const body = new TextEncoder().encode(new URLSearchParams({ JWT: (await own).jwt }).toString())
    expect(await verifyConfirmation(body, { client, wasIssued: () => true })).toMatchObject({
      verdict: 'refused',
      reason: 'unreadable',
    })
  })
})

describe('what the browser reports', () => {
  const report = { ...passed(), evidence: 'signed' }

  it('stays the browser’s word, also where it says that it is signed', () => {
    const result = toAuthenticationResult(parseBrowserReport(report))
    expect(result.evidence).toBe('browser')
    expect(isVerified(result)).toBe(false)
    expect(assessLiability({ ...result, scheme: 'visa' }).liability).not.toBe('issuer')
  })

  it('stays the browser’s word as a token that nobody verified', () => {
    expect(toAuthenticationResult(parseResponseJwt(genuine)).evidence).toBe('browser')
  })
})

describe('genuine tokens still verify', () => {
  it.each([
    ['a payload that is a text', responseClaims({ Payload: JSON.stringify(passed()) })],
    ['claims that did not exist yet', responseClaims({ Novelty: { a: 1 } })],
    ['an audience that is a list', responseClaims({ aud: [requestJti] })],
    ['a clock that is a little fast', responseClaims({ iat: nowSeconds + 20 })],
  ])('with %s', async (_, given) => {
    expect(await judged(forged(given))).toBe('accepted')
  })

  it('with a type in the header', async () => {
    expect(await judged(forged(responseClaims(), { header: { typ: 'JWT', alg: 'HS256' } }))).toBe('accepted')
  })
})
