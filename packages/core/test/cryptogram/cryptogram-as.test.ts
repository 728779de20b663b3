import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cryptogramAs } from '../../src/cryptogram/cryptogram-as.ts'
import { cryptogramBytes } from '../../src/cryptogram/cryptogram-bytes.ts'
import { simulator, unreadable, verifone } from './samples.ts'

describe('cryptogramAs', () => {
  it('makes hex of base64, in upper case', () => {
    expect(cryptogramAs(simulator.base64, 'hex')).toBe(simulator.hex)
  })

  it('makes base64 of hex', () => {
    expect(cryptogramAs(simulator.hex, 'base64')).toBe(simulator.base64)
  })

  it('makes standard base64 of base64url', () => {
    expect(cryptogramAs('Qm181okmdyqh6yQmYuq1-90_AAA', 'base64')).toBe('Qm181okmdyqh6yQmYuq1+90/AAA=')
  })

  it('keeps what is in that form already, canonical or not', () => {
    expect(cryptogramAs(verifone, 'base64')).toBe(verifone)
    expect(cryptogramAs(simulator.hex.toLowerCase(), 'hex')).toBe(simulator.hex.toLowerCase())
  })

  it.each(unreadable)('has nothing for what it cannot read (row %#)', (text) => {
    expect(cryptogramAs(text, 'base64')).toBeUndefined()
    expect(cryptogramAs(text, 'hex')).toBeUndefined()
  })

  it('keeps the bytes', () => {
    const forms = fc.constantFrom('base64' as const, 'hex' as const)
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 24 }), forms, forms, (bytes, from, to) => {
        const text = cryptogramAs(Buffer.from(bytes).toString(from), to)
        expect(text && cryptogramBytes(text)).toEqual(bytes)
      }),
    )
  })
})
