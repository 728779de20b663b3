import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeCryptogram } from '../../src/cryptogram/describe-cryptogram.ts'
import { finaro, fortyBytes, simulator, unreadable, verifone } from './samples.ts'

describe('describeCryptogram', () => {
  it.each([
    ['base64', finaro, { form: 'base64', bytes: 20, canonical: true }],
    ['base64 with unused bits that are not zero', verifone, { form: 'base64', bytes: 20, canonical: false }],
    ['base64 without its padding', finaro.slice(0, -1), { form: 'base64', bytes: 20, canonical: false }],
    ['forty bytes', fortyBytes, { form: 'base64', bytes: 40, canonical: true }],
    ['base64url', 'Qm181okmdyqh6yQmYuq1-90_AAA', { form: 'base64url', bytes: 20, canonical: true }],
    ['padded base64url', 'Qm181okmdyqh6yQmYuq1-90_AAA=', { form: 'base64url', bytes: 20, canonical: true }],
    ['base64url with such bits', 'Qm181okmdyqh6yQmYuq1-90_AAB', { form: 'base64url', bytes: 20, canonical: false }],
    ['hex', simulator.hex, { form: 'hex', bytes: 20, canonical: true }],
    ['lower-case hex', simulator.hex.toLowerCase(), { form: 'hex', bytes: 20, canonical: true }],
  ])('tells of %s', (_what, text, description) => {
    expect(describeCryptogram(text)).toEqual(description)
  })

  it.each(unreadable)('says so where it cannot read (row %#)', (text) => {
    expect(describeCryptogram(text)).toEqual({ form: 'unreadable', canonical: false })
  })

  it('holds nothing of the value', () => {
    expect(JSON.stringify(describeCryptogram(finaro))).not.toContain(finaro.slice(0, 6))
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => describeCryptogram(text)).not.toThrow()
      }),
    )
  })
})
