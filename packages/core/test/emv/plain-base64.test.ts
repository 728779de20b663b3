import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainBase64 } from '../../src/emv/plain-base64.ts'

describe('plainBase64', () => {
  it.each([
    ['percent-encoding', 'ab%2Bc%2F%3D%3D', 'ab+c/=='],
    ['blanks where a plus was', 'ab c d', 'ab+c+d'],
    ['line breaks', 'ab\r\ncd\nef\tgh', 'abcdefgh'],
    ['blanks around it', ' \n abcd \r\n', 'abcd'],
  ])('takes off %s', (_what, text, plain) => {
    expect(plainBase64(text)).toBe(plain)
  })

  it.each(['%', '%4', '%GG', '%C3%28', 'abcd%'])('gives up on %j', (text) => {
    expect(plainBase64(text)).toBeUndefined()
  })

  it('changes nothing of base64 in either alphabet', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz09+/-_=') }), (text) => {
        expect(plainBase64(text)).toBe(text)
      }),
    )
  })
})
