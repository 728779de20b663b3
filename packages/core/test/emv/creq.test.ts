import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CReq, decodeCReq, encodeCReq } from '../../src/emv/creq.ts'
import { refusal } from '../refusal.ts'
import { carriedJson, hostile } from './hostile.ts'

const creq = {
  messageVersion: '2.1.0',
  threeDSServerTransID: 'cc78c193-eaec-494f-9cf0-eb5fa3940b13',
  acsTransID: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  challengeWindowSize: '02',
} as const satisfies CReq

describe('encodeCReq', () => {
  it('writes compact JSON in the order that Cardinal prints, as base64url without padding', () => {
    const text = encodeCReq(creq)
    expect(text).toMatch(/^[\w-]+$/)
    expect(Buffer.from(text, 'base64url').toString()).toBe(
      '{"messageType":"CReq","messageVersion":"2.1.0","threeDSServerTransID":"cc78c193-eaec-494f-9cf0-eb5fa3940b13","acsTransID":"8827fa9c-fd15-4a44-a51d-3c0cdddf93ba","challengeWindowSize":"02"}',
    )
  })

  it('takes the message type, and needs none', () => {
    expect(encodeCReq({ ...creq, messageType: 'CReq' })).toBe(encodeCReq(creq))
  })

  it.each([
    ['challengeWindowSize', '06'],
    ['challengeWindowSize', 2],
    ['messageType', 'CRes'],
    ['acsTransID', ''],
    ['threeDSServerTransID', undefined],
    ['messageVersion', 2.1],
  ])('refuses a wrong %s', (field, value) => {
    // Not what the type allows: a caller without types.
    const error = refusal(() => encodeCReq({ ...creq, [field]: value } as unknown as CReq))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual([field])
  })
})

describe('decodeCReq', () => {
  it('reads it back, with its type', () => {
    expect(decodeCReq(encodeCReq(creq))).toEqual({ ...creq, messageType: 'CReq' })
  })

  it('reads a version and a window size that it does not know', () => {
    const next = { ...creq, messageType: 'CReq', messageVersion: '3.0.0', challengeWindowSize: '09' }
    expect(decodeCReq(carriedJson(next))).toEqual(next)
  })

  it('needs no window size: an app has none', () => {
    const { challengeWindowSize: _, ...inAnApp } = { ...creq, messageType: 'CReq' }
    expect(decodeCReq(carriedJson(inAnApp))).toEqual(inAnApp)
  })

  it('keeps unknown keys', () => {
    expect(decodeCReq(carriedJson({ ...creq, messageType: 'CReq', sdkTransID: 's' }))).toMatchObject({
      sdkTransID: 's',
    })
  })

  it('reads back any ids, in either alphabet, padded or not', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' })
    const alphabets = fc.constantFrom('base64' as const, 'base64url' as const)
    fc.assert(
      fc.property(text, text, alphabets, fc.boolean(), (threeDSServerTransID, acsTransID, alphabet, padding) => {
        const message = { ...creq, threeDSServerTransID, acsTransID }
        expect(decodeCReq(encodeCReq(message, { alphabet, padding }))).toEqual({ ...message, messageType: 'CReq' })
      }),
    )
  })

  it.each(hostile)('refuses %s', (_what, text) => {
    const error = refusal(() => decodeCReq(text))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['creq'])
  })

  it('refuses another message', () => {
    const error = refusal(() => decodeCReq(carriedJson({ ...creq, messageType: 'CRes' })))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['creq.messageType'])
  })

  it('names everything that is missing, at once', () => {
    expect(refusal(() => decodeCReq(carriedJson({}))).issues.map(({ path }) => path)).toEqual([
      'creq.messageType',
      'creq.messageVersion',
      'creq.threeDSServerTransID',
      'creq.acsTransID',
    ])
  })
})
