import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeCryptogram } from '../../src/cryptogram/normalize-cryptogram.ts'
import { finaro, fortyBytes, simulator, unreadable, verifone } from './samples.ts'

describe('normalizeCryptogram', () => {
  it('makes base64 of hex, in either case', () => {
    expect(normalizeCryptogram(simulator.hex)).toBe(simulator.base64)
    expect(normalizeCryptogram(simulator.hex.toLowerCase())).toBe(simulator.base64)
  })

  it('takes 40 hex digits for hex, though they are valid base64 too', () => {
    expect(normalizeCryptogram('0'.repeat(40))).toBe('AAAAAAAAAAAAAAAAAAAAAAAAAAA=')
  })

  it('makes base64 of the 48 hex digits of a long UCAF', () => {
    expect(normalizeCryptogram('6A'.repeat(24))).toBe('ampq'.repeat(8))
  })

  it.each([
    ['base64', simulator.base64],
    ['a sample of Finaro', finaro],
    ['unused bits that are not zero', verifone],
    ['a length of its own', fortyBytes],
    ['base64url', 'Qm181okmdyqh6yQmYuq1-90_AAA'],
    ['missing padding', finaro.slice(0, -1)],
    ['a few hex digits: too short to be a cryptogram', 'AAAA'],
    ['an odd number of hex digits', '0'.repeat(41)],
  ])('keeps %s as it came', (_what, text) => {
    expect(normalizeCryptogram(text)).toBe(text)
  })

  it.each(unreadable)('keeps what it cannot read (row %#)', (text) => {
    expect(normalizeCryptogram(text) === text).toBe(true)
  })

  it('leaves zeros alone whose base64 would pass for hex again', () => {
    const zeros = '0'.repeat(60)
    expect(normalizeCryptogram(zeros)).toBe(zeros)
  })

  it('changes nothing the second time, whatever the text', () => {
    const hexLike = fc.stringMatching(/^(?:[0-9A-Fa-f]{2}){1,60}$/)
    const zeros = fc.nat(200).map((length) => '0'.repeat(length))
    fc.assert(
      fc.property(fc.oneof(fc.string(), hexLike, zeros, fc.base64String()), (text) => {
        const once = normalizeCryptogram(text)
        expect(normalizeCryptogram(once)).toBe(once)
      }),
    )
  })

  it('reads every cryptogram of 20 bytes in hex', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const buffer = Buffer.from(bytes)
        expect(normalizeCryptogram(buffer.toString('hex'))).toBe(buffer.toString('base64'))
      }),
    )
  })

  it('never changes base64 of 20 bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(normalizeCryptogram(text)).toBe(text)
      }),
    )
  })
})
