import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeHex, encodeHex } from '../../src/cryptogram/hex.ts'

describe('hex', () => {
  it('is written in upper case', () => {
    expect(encodeHex(Uint8Array.from([0x0a, 0xff, 0]))).toBe('0AFF00')
  })

  it('is read in either case', () => {
    expect(decodeHex('0aFf')).toEqual(Uint8Array.from([0x0a, 0xff]))
  })

  it.each(['', '0', '0A0', '0x0A', '0G', ' 0A', '0A\n'])('%j is none', (text) => {
    expect(decodeHex(text)).toBeUndefined()
  })

  it('comes back as it was, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        expect(decodeHex(encodeHex(bytes))).toEqual(bytes)
      }),
    )
  })
})
