import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../src/emv/base64.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const form = fc.record({ alphabet: fc.constantFrom('base64' as const, 'base64url' as const), padding: fc.boolean() })

describe('encodeBase64', () => {
  it.each([
    ['base64', true, '+/8='],
    ['base64', false, '+/8'],
    ['base64url', true, '-_8='],
    ['base64url', false, '-_8'],
  ] as const)('writes %s, padding %s', (alphabet, padding, text) => {
    expect(encodeBase64(bytes(0xfb, 0xff), { alphabet, padding })).toBe(text)
  })

  it('agrees with the platform for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (value) => {
        const buffer = Buffer.from(value)
        expect(encodeBase64(value, { alphabet: 'base64', padding: true })).toBe(buffer.toString('base64'))
        expect(encodeBase64(value, { alphabet: 'base64url', padding: false })).toBe(buffer.toString('base64url'))
      }),
    )
  })
})

describe('decodeBase64', () => {
  it('reads back what encodeBase64 wrote, in either alphabet, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), form, (value, as) => {
        expect(decodeBase64(encodeBase64(value, as))).toEqual(value)
      }),
    )
  })

  it('takes unused bits that are not zero', () => {
    expect(decodeBase64('/x==')).toEqual(bytes(0xff))
    expect(decodeBase64('/w==')).toEqual(bytes(0xff))
  })

  it.each([
    ['nothing', ''],
    ['padding alone', '=='],
    ['one character too many', 'AAAAA'],
    ['too little padding', 'AA='],
    ['too much padding', 'AAA=='],
    ['padding that fills nothing', 'AAAA='],
    ['padding in the middle', 'AA==AAAA'],
    ['both alphabets at once', 'A+A_'],
    ['a blank', 'AA AA'],
    ['a line break', 'AAAA\n'],
    ['another letter', 'AÀAA'],
    ['a null', 'AAA\0'],
  ])('does not read %s', (_what, text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })

  it('never throws, and reads no text in another way than the platform', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'AZaz09+/-_='), maxLength: 12 })
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const read = decodeBase64(text)
        if (read !== undefined) expect(Buffer.from(read)).toEqual(Buffer.from(text, 'base64'))
      }),
    )
  })
})
