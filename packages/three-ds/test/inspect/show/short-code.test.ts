import { describe, expect, it } from 'vitest'
import { shortCode } from '../../../src/inspect/show/short-code.ts'

describe('a short code', () => {
  it.each([
    ['Y', 'Y'],
    ['2.2.0', '2.2.0'],
    ['fingerprint', 'fingerprint'],
    ['4111111111111111', '41111111…'],
    ['Y\u001B[31m', 'Y [31m'],
  ])('makes of %j no more than a code', (text, code) => {
    expect(shortCode(text)).toBe(code)
  })
})
