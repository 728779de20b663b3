import { describe, expect, it } from 'vitest'
import { readCardholderInfo } from '../../src/authentication/cardholder-info.ts'

describe('the issuer’s words', () => {
  it.each([
    ['Please+call+your+bank', 'Please call your bank'],
    ['Call%20us', 'Call us'],
    ['Visa+%26+Co', 'Visa & Co'],
    ['Visa+&+Co', 'Visa & Co'],
    ['A+B=C', 'A B=C'],
  ])('are read as a form writes them: %j', (text, words) => {
    expect(readCardholderInfo(text)).toBe(words)
  })

  it.each(['Call 1+2 at 100%', 'Save5%', '100%zz', 'plain'])('are taken as they are: %j', (text) => {
    expect(readCardholderInfo(text)).toBe(text)
  })

  it.each([undefined, '', ' ', '\t\n'])('are absent: %j', (text) => {
    expect(readCardholderInfo(text)).toBeUndefined()
  })

  it('end where a result ends them', () => {
    expect(readCardholderInfo('x'.repeat(4_097))).toBe('x'.repeat(4_096))
  })
})
