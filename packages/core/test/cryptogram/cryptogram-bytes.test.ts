import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cryptogramBytes } from '../../src/cryptogram/cryptogram-bytes.ts'
import { fortyBytes, simulator, unreadable, verifone } from './samples.ts'

const name = new TextEncoder().encode('cardinalcommerceauth')

describe('cryptogramBytes', () => {
  it.each([
    ['base64', simulator.base64],
    ['base64 without padding', simulator.base64.slice(0, -1)],
    ['hex', simulator.hex],
    ['lower-case hex', simulator.hex.toLowerCase()],
  ])('reads %s', (_what, text) => {
    expect(cryptogramBytes(text)).toEqual(name)
  })

  it('reads unused bits that are not zero', () => {
    expect(cryptogramBytes(verifone)).toHaveLength(20)
  })

  it('reads unusual lengths', () => {
    expect(cryptogramBytes(fortyBytes)).toHaveLength(40)
  })

  it.each(unreadable)('has none for what it cannot read (row %#)', (text) => {
    expect(cryptogramBytes(text)).toBeUndefined()
  })

  it('reads 20 bytes however they are written', () => {
    const encodings = fc.constantFrom('base64' as const, 'base64url' as const, 'hex' as const)
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), encodings, (bytes, encoding) => {
        expect(cryptogramBytes(Buffer.from(bytes).toString(encoding))).toEqual(bytes)
      }),
    )
  })
})
