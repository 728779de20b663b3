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
    const withBoth = btoa('{"body":"???>>>~~~"}')
    expect(withBoth).toMatch(/\/.*\+/)
    expect(encodeGatewayRequest({ body: '???>>>~~~' })).toBe(`gway_req_${withBoth}`)
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
    `gway_req_${btoa('{"body":"planted\xff"}')}`,
    `gway_rep_${btoa('{"body":"planted"}')}`,
    btoa('{"body":"planted"}'),
    `gway_req_${'A'.repeat(70_000)}`,
  ])('refuses %s without repeating it', async (token) => {
    const error = await refusal(() => decodeGatewayRequest(token))
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['processout', 'decodeGatewayRequest'])
    expect(pathsOf(error)[0]).toMatch(/^token/)
    expect(JSON.stringify(error)).not.toContain('planted')
  })

  it.each([
    ['token.gateway_configuration_id', '{"gateway_configuration_id":1}'],
    ['token.url', '{"url":1}'],
    ['token.method', '{"method":false}'],
    ['token.headers', '{"headers":"a: b"}'],
    ['token.headers.a', '{"headers":{"a":1}}'],
    ['token.body', '{"body":{}}'],
  ])('refuses what it knows in another form, and names it: %s', async (path, json) => {
    const error = await refusal(() => decodeGatewayRequest(`gway_req_${btoa(json)}`))
    expect(pathsOf(error)).toEqual([path])
    expect([error.provider, error.operation]).toEqual(['processout', 'decodeGatewayRequest'])
  })

  it('says what a token looks like, where one is none', async () => {
    const { issues } = await refusal(() => decodeGatewayRequest('card_1'))
    expect(issues.map(({ path }) => path)).toEqual(['token'])
    expect(issues[0]?.remedy).toContain('gway_req_')
  })

  it('is read up to a length of 65,536 characters', async () => {
    const ofLength = (length: number) => {
      const bytes = Math.floor(((length - 'gway_req_'.length) * 3) / 4)
      const json = JSON.stringify({ body: 'a'.repeat(bytes - '{"body":""}'.length) })
      return `gway_req_${btoa(json).replaceAll('=', '')}`
    }
    expect([ofLength(65_536).length, ofLength(65_537).length]).toEqual([65_536, 65_537])
    expect(decodeGatewayRequest(ofLength(65_536)).body).toMatch(/^a+$/)
    expect(pathsOf(await refusal(() => decodeGatewayRequest(ofLength(65_537))))).toEqual(['token'])
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
