import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CRes, decodeCRes, encodeCRes } from '../../src/emv/cres.ts'
import { refusal } from '../refusal.ts'
import { carriedJson, hostile } from './hostile.ts'

const cres = {
  messageVersion: '2.2.0',
  threeDSServerTransID: 'cc78c193-eaec-494f-9cf0-eb5fa3940b13',
  acsTransID: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  transStatus: 'Y',
} as const satisfies CRes

const received = { ...cres, messageType: 'CRes' }

describe('encodeCRes', () => {
  it('writes the message with its type', () => {
    expect(JSON.parse(Buffer.from(encodeCRes(cres), 'base64url').toString())).toEqual(received)
  })

  it('writes why the challenge was cancelled, if it was', () => {
    const text = encodeCRes({ ...cres, transStatus: 'N', challengeCancel: '01' })
    expect(JSON.parse(Buffer.from(text, 'base64url').toString())).toEqual({
      ...received,
      transStatus: 'N',
      challengeCancel: '01',
    })
  })

  it('spells keys as it is told', () => {
    const text = encodeCRes(cres, { keys: { threeDSServerTransID: 'threeDSServerTransId' } })
    expect(Buffer.from(text, 'base64url').toString()).toContain('"threeDSServerTransId":"cc78c193')
  })

  it.each([
    ['messageType', 'CReq'],
    ['acsTransID', ''],
    ['transStatus', undefined],
    ['challengeCancel', 1],
  ])('refuses a wrong %s', (field, value) => {
    // Not what the type allows: a caller without types.
    const error = refusal(() => encodeCRes({ ...cres, [field]: value } as unknown as CRes))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual([field])
  })
})

describe('decodeCRes', () => {
  it('reads it back as a hint from the browser', () => {
    expect(decodeCRes(encodeCRes(cres))).toEqual({ ...received, evidence: 'browser' })
  })

  it('stays a hint whatever the message says of itself', () => {
    expect(decodeCRes(carriedJson({ ...received, evidence: 'signed' })).evidence).toBe('browser')
    expect(decodeCRes(carriedJson({ ...received, Evidence: 'fetched' })).evidence).toBe('browser')
  })

  it('reads a status and a reason that it does not know', () => {
    const odd = decodeCRes(carriedJson({ ...received, transStatus: 'Q', challengeCancel: '99' }))
    expect(odd.transStatus).toBe('Q')
    expect(odd.challengeCancel).toBe('99')
  })

  it('keeps unknown keys', () => {
    expect(decodeCRes(carriedJson({ ...received, challengeCompletionInd: 'Y' }))).toMatchObject({
      challengeCompletionInd: 'Y',
    })
  })

  it('reads back any ids, in either alphabet, padded or not', () => {
    const text = fc.string({ minLength: 1, unit: 'binary' })
    const alphabets = fc.constantFrom('base64' as const, 'base64url' as const)
    fc.assert(
      fc.property(text, text, alphabets, fc.boolean(), (threeDSServerTransID, acsTransID, alphabet, padding) => {
        const message = { ...cres, threeDSServerTransID, acsTransID }
        const decoded = decodeCRes(encodeCRes(message, { alphabet, padding }))
        expect(decoded).toEqual({ ...message, messageType: 'CRes', evidence: 'browser' })
      }),
    )
  })

  it.each(hostile)('refuses %s', (_what, text) => {
    const error = refusal(() => decodeCRes(text))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['cres'])
    expect(error.remedy).toContain('ask the provider')
  })

  it.each([
    ['messageType', 'CReq'],
    ['messageType', 'Erro'],
    ['messageType', ['CRes']],
    ['transStatus', true],
    ['transStatus', null],
    ['threeDSServerTransID', 1],
    ['acsTransID', { id: 'a' }],
    ['challengeCancel', 1],
  ])('refuses a wrong %s', (field, value) => {
    const error = refusal(() => decodeCRes(carriedJson({ ...received, [field]: value })))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual([`cres.${field}`])
  })

  it('refuses a status in two spellings: which one counts is anybody’s guess', () => {
    const error = refusal(() => decodeCRes(carriedJson({ ...received, transstatus: 'N' })))
    expect(error.issues.map(({ path }) => path)).toEqual(['cres.transStatus'])
  })
})
