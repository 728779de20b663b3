import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeThreeDSMethodData, encodeThreeDSMethodData } from '../../src/emv/three-ds-method-data.ts'
import { refusal } from '../refusal.ts'
import { carried, carriedJson, hostile } from './hostile.ts'

/** The sample of Finaro's guide, and what it was made of. */
const finaro =
  'eyJ0aHJlZURTTWV0aG9kTm90aWZpY2F0aW9uVVJMIjoibWVyY2hhbnRfc2VydmVyIiwidGhyZWVEU1NlcnZlclRyYW5zSUQiOiJjYzc4YzE5My1lYWVjLTQ5NGYtOWNmMC1lYjVmYTM5NDBiMTMifQ=='
const data = {
  threeDSMethodNotificationURL: 'merchant_server',
  threeDSServerTransID: 'cc78c193-eaec-494f-9cf0-eb5fa3940b13',
}
const encoding = fc.record({
  alphabet: fc.constantFrom('base64' as const, 'base64url' as const),
  padding: fc.boolean(),
  keys: fc.constantFrom({}, { threeDSServerTransID: 'threeDSServerTransId' }),
})

describe('encodeThreeDSMethodData', () => {
  it('writes what Finaro prints, byte for byte', () => {
    expect(encodeThreeDSMethodData(data, { alphabet: 'base64', padding: true })).toBe(finaro)
  })

  it('writes the same whatever the order of the keys', () => {
    const { threeDSServerTransID, threeDSMethodNotificationURL } = data
    const turned = { threeDSServerTransID, threeDSMethodNotificationURL }
    expect(encodeThreeDSMethodData(turned, { alphabet: 'base64', padding: true })).toBe(finaro)
  })

  it('writes base64url without padding unless told otherwise', () => {
    const text = encodeThreeDSMethodData({ ...data, threeDSMethodNotificationURL: 'https://shop.example/?ÿ>' })
    expect(text).toMatch(/^[\w-]+$/)
  })

  it('spells a key as a reader insists on it', () => {
    const text = encodeThreeDSMethodData(data, { keys: { threeDSServerTransID: 'threeDSServerTransId' } })
    expect(Object.keys(JSON.parse(Buffer.from(text, 'base64url').toString()))).toEqual([
      'threeDSMethodNotificationURL',
      'threeDSServerTransId',
    ])
  })

  it('names a misspelt key, and the right one', () => {
    const misspelt = { ...data, threeDSServerTransId: 'a' }
    const error = refusal(() => encodeThreeDSMethodData(misspelt))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['threeDSServerTransId'])
    expect(error.remedy).toContain('`threeDSServerTransID`')
  })

  it.each([
    ['threeDSServerTransID', ''],
    ['threeDSMethodNotificationURL', ''],
    ['threeDSMethodNotificationURL', `https://shop.example/${'a'.repeat(256)}`],
  ])('refuses a wrong %s', (field, value) => {
    const error = refusal(() => encodeThreeDSMethodData({ ...data, [field]: value }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual([field])
  })
})

describe('decodeThreeDSMethodData', () => {
  it('reads what Finaro prints', () => {
    expect(decodeThreeDSMethodData(finaro)).toEqual({ ...data, evidence: 'browser' })
  })

  it.each([
    ['percent-encoded', encodeURIComponent(finaro)],
    ['without padding', finaro.replace(/=+$/, '')],
    ['with line breaks', finaro.replaceAll(/(.{76})/g, '$1\r\n')],
    ['with blanks around it', ` ${finaro}\n`],
  ])('reads it %s', (_how, text) => {
    expect(decodeThreeDSMethodData(text).threeDSServerTransID).toBe(data.threeDSServerTransID)
  })

  it('reads blanks where a plus was', () => {
    const text = encodeThreeDSMethodData(
      { ...data, threeDSMethodNotificationURL: '>>>???~~~' },
      { alphabet: 'base64', padding: true },
    )
    expect(text).toContain('+')
    expect(decodeThreeDSMethodData(text.replaceAll('+', ' ')).threeDSMethodNotificationURL).toBe('>>>???~~~')
  })

  it.each(['threeDSServerTransId', 'threeDSServerTransID', 'threedsservertransid', 'ThreeDSServerTransID'])(
    'reads the key %s',
    (key) => {
      const decoded = decodeThreeDSMethodData(carriedJson({ [key]: 'a' }))
      expect(decoded).toEqual({ threeDSServerTransID: 'a', evidence: 'browser' })
    },
  )

  it('keeps unknown keys', () => {
    expect(decodeThreeDSMethodData(carriedJson({ threeDSServerTransID: 'a', added: { later: [1] } }))).toMatchObject({
      added: { later: [1] },
    })
  })

  it('takes null for absent', () => {
    const text = carriedJson({ threeDSServerTransID: 'a', threeDSMethodNotificationURL: null })
    expect(decodeThreeDSMethodData(text)).not.toHaveProperty('threeDSMethodNotificationURL')
  })

  it('lets the message say nothing of its evidence', () => {
    expect(decodeThreeDSMethodData(carriedJson({ threeDSServerTransID: 'a', evidence: 'signed' })).evidence).toBe(
      'browser',
    )
  })

  it('reads back what was encoded, for any text, in either alphabet, padded or not', () => {
    const text = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' })
    fc.assert(
      fc.property(text, text, encoding, (threeDSServerTransID, threeDSMethodNotificationURL, as) => {
        const fields = { threeDSServerTransID, threeDSMethodNotificationURL }
        const written = encodeThreeDSMethodData(fields, as)
        expect(decodeThreeDSMethodData(written)).toEqual({ ...fields, evidence: 'browser' })
        expect(decodeThreeDSMethodData(encodeURIComponent(written))).toEqual({ ...fields, evidence: 'browser' })
      }),
    )
  })

  it.each(hostile)('refuses %s', (_what, text) => {
    const started = performance.now()
    const error = refusal(() => decodeThreeDSMethodData(text))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.retryable).toBe(false)
    expect(error.issues.map(({ path }) => path)).toEqual(['threeDSMethodData'])
    expect(performance.now() - started).toBeLessThan(2_000)
    expect({}).not.toHaveProperty('polluted')
  })

  it.each([
    ['no id', {}],
    ['an empty id', { threeDSServerTransID: '' }],
    ['a number for an id', { threeDSServerTransID: 4711 }],
    ['a list for an id', { threeDSServerTransID: ['a'] }],
    ['an id that is null', { threeDSServerTransID: null }],
    ['an id in two spellings', { threeDSServerTransID: 'a', threeDSServerTransId: 'b' }],
  ])('refuses %s', (_what, message) => {
    const error = refusal(() => decodeThreeDSMethodData(carriedJson(message)))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['threeDSMethodData.threeDSServerTransID'])
  })

  it('repeats nothing of what was posted', () => {
    for (const text of ['SECRET*', carried('SECRET'), carriedJson({ SECRET: 1 }), carriedJson('SECRET')]) {
      const error = refusal(() => decodeThreeDSMethodData(text))
      expect(JSON.stringify([error.message, error.remedy, error.issues])).not.toContain('SECRET')
    }
  })

  it('refuses what is no text', () => {
    // Not what the type allows: a parsed body, or a field that was not posted.
    for (const value of [undefined, null, 1, {}, ['a']]) {
      const error = refusal(() => decodeThreeDSMethodData(value as unknown as string))
      expect(error.issues.map(({ path }) => path)).toEqual(['threeDSMethodData'])
    }
  })

  it('answers or refuses whatever JSON comes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = carriedJson({ threeDSServerTransID: 'a', ...(value as object) })
        expect(decodeOrCode(text)).toMatch(/^(?:browser|invalid-input)$/)
      }),
    )
  })
})

function decodeOrCode(text: string): string {
  try {
    return decodeThreeDSMethodData(text).evidence
  } catch {
    return refusal(() => decodeThreeDSMethodData(text)).code
  }
}
