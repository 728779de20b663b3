import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeGatewayRequest, encodeGatewayRequest } from '../../src/authentication/gateway-request.ts'
import {
  fingerprintTimeoutToken,
  mobileChallengeToken,
  mobileFingerprintToken,
} from '../../src/authentication/page-answers.ts'
import { pathsOf, refusal } from '../refusal.ts'

describe('a gateway request', () => {
  it('reads as it was written, whatever it holds', () => {
    const text = fc.string({ unit: 'grapheme' })
    const requests = fc.record({ url: text, method: text, body: text, headers: fc.dictionary(text, text) })
    fc.assert(
      fc.property(requests, (request) => {
        fc.pre(!Object.hasOwn(request.headers, '__proto__'))
        expect(decodeGatewayRequest(encodeGatewayRequest(request))).toEqual(request)
      }),
    )
  })

  it('is written with a prefix and padded base64', () => {
    expect(encodeGatewayRequest({ body: 'a' })).toBe(`gway_req_${btoa('{"body":"a"}')}`)
  })

  it('is read without padding and in the other alphabet too', () => {
    const token = encodeGatewayRequest({ body: '???>>>~~~' })
    const other = token.slice(9).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    expect(decodeGatewayRequest(`gway_req_${other}`).body).toBe('???>>>~~~')
  })

  it('keeps what this version does not know', () => {
    expect(decodeGatewayRequest(`gway_req_${btoa('{"prepare":{"a":1}}')}`)).toEqual({ prepare: { a: 1 } })
  })

  it.each([
    '',
    'gway_req_',
    'card_1',
    'gway_req_???',
    `gway_req_${btoa('planted')}`,
    `gway_req_${btoa('"planted"')}`,
    `gway_req_${btoa('{"url":1}')}`,
    `gway_req_${btoa('\xff\xfe')}`,
    `gway_req_${'A'.repeat(70_000)}`,
  ])('refuses %s without repeating it', async (token) => {
    const error = await refusal(() => decodeGatewayRequest(token))
    expect(error.code).toBe('invalid-input')
    expect(error.provider).toBe('processout')
    expect(pathsOf(error)[0]).toMatch(/^token/)
    expect(JSON.stringify(error)).not.toContain('planted')
  })
})

describe('what a page answers', () => {
  it('says that a fingerprint ran out of time, as ProcessOut’s own script does', () => {
    expect(fingerprintTimeoutToken('https://checkout.processout.com/example/fingerprint')).toBe(
      `gway_req_${btoa(
        '{"url":"https://checkout.processout.com/example/fingerprint","method":"POST","headers":{"Content-Type":"application/x-www-form-urlencoded"},"body":"threeDSMethodData={\\"threeDS2FingerprintTimeout\\":true}"}',
      )}`,
    )
  })

  it.each([
    [true, '{"transStatus":"Y"}'],
    [false, '{"transStatus":"N"}'],
  ])('says how a native challenge ended: %s', (succeeded, body) => {
    expect(decodeGatewayRequest(mobileChallengeToken(succeeded))).toEqual({ body })
  })

  it('carries what a native SDK found out, marked as an app', () => {
    const sdkEphemPubKey = { crv: 'P-256', kty: 'EC', x: 'x', y: 'y' }
    const found = { sdkAppID: 'a', sdkEncData: 'e', sdkEphemPubKey, sdkReferenceNumber: 'r', sdkTransID: 't' }
    const { body = '' } = decodeGatewayRequest(mobileFingerprintToken(found))
    expect(JSON.parse(body)).toEqual({ deviceChannel: 'app', ...found })
  })
})
