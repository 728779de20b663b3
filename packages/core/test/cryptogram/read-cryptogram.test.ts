import { describe, expect, it } from 'vitest'
import { readCryptogram } from '../../src/cryptogram/read-cryptogram.ts'

describe('readCryptogram', () => {
  it.each([20, 28, 30, 32, 40])('reads %d bytes in hex as hex, however long their base64 is', (bytes) => {
    const read = readCryptogram('a1'.repeat(bytes))
    expect(read?.form).toBe('hex')
    expect(read?.bytes).toHaveLength(bytes)
  })

  it('takes hex whose base64 would pass for hex again for base64', () => {
    expect(readCryptogram('0'.repeat(60))?.form).toBe('base64')
  })

  it('takes fewer hex digits than a cryptogram has for base64', () => {
    expect(readCryptogram('a1'.repeat(18))?.form).toBe('base64')
  })

  it('looks at 1024 characters and no more', () => {
    expect(readCryptogram('z'.repeat(1024))?.bytes).toHaveLength(768)
    expect(readCryptogram(`${'z'.repeat(1024)}AAAA`)).toBeUndefined()
    expect(readCryptogram('z'.repeat(1025))).toBeUndefined()
  })
})
