import { describe, expect, it } from 'vitest'
import { isWellFormedCryptogram } from '../../src/cryptogram/is-well-formed-cryptogram.ts'
import { finaro, fortyBytes, simulator, unreadable, verifone } from './samples.ts'

const twentyFourBytes = 'jQAB'.repeat(8)

describe('isWellFormedCryptogram', () => {
  it.each([finaro, verifone, simulator.base64, simulator.hex, finaro.slice(0, -1)])('takes 20 bytes: %s', (text) => {
    expect(isWellFormedCryptogram(text)).toBe(true)
    expect(isWellFormedCryptogram(text, 'visa')).toBe(true)
    expect(isWellFormedCryptogram(text, 'mastercard')).toBe(true)
    expect(isWellFormedCryptogram(text, 'maestro')).toBe(true)
  })

  it.each(['mastercard', 'maestro'])('takes 24 bytes for %s', (scheme) => {
    expect(isWellFormedCryptogram(twentyFourBytes, scheme)).toBe(true)
  })

  it.each(['visa', 'amex', 'a new scheme', '__proto__', 'constructor', undefined])('not for %s', (scheme) => {
    expect(isWellFormedCryptogram(twentyFourBytes, scheme)).toBe(false)
  })

  it('refuses other lengths for every scheme', () => {
    for (const text of [fortyBytes, 'AAAA', `${'A'.repeat(26)}==`, 'A'.repeat(28)]) {
      expect(isWellFormedCryptogram(text)).toBe(false)
      expect(isWellFormedCryptogram(text, 'mastercard')).toBe(false)
    }
  })

  it.each(unreadable)('refuses what it cannot read (row %#)', (text) => {
    expect(isWellFormedCryptogram(text, 'mastercard')).toBe(false)
  })
})
