import { describe, expect, it } from 'vitest'
import { unwrap, unwrapJson } from '../../../src/inspect/source/unwrap.ts'

describe('unwrapping', () => {
  it.each([
    [' a\n', { text: 'a' }],
    ['\uFEFFa', { text: 'a' }],
    ['"a"', { text: 'a' }],
    ["'a'", { text: 'a' }],
    ['"a" "b"', { text: '"a" "b"' }],
    ['cres=a&x=b', { text: 'a', foundIn: 'cres' }],
    ['x=b&CRes=a', { text: 'a', foundIn: 'CRes' }],
    ['PaRes=a%2Bb&MD=c', { text: 'a+b', foundIn: 'PaRes' }],
    ['https://a.example/?j=eyJ9', { text: 'eyJ9', foundIn: 'j' }],
    ['https://a.example/?order=7', { text: 'https://a.example/?order=7' }],
    ['https://', { text: 'https://' }],
    ['x=b', { text: 'x=b' }],
    ['eyJhIjoxfQ==', { text: 'eyJhIjoxfQ==' }],
    ['cres=', { text: 'cres=' }],
    ['AAAB%2bEg0%2FVg%3D%3D', { text: 'AAAB+Eg0/Vg==' }],
    ['AAAB%2', { text: 'AAAB%2' }],
    ['AAAB%3D%00', { text: 'AAAB%3D%00' }],
    ['AAAB%253D', { text: 'AAAB%253D' }],
  ])('makes of %j what was meant', (given, wanted) => {
    expect(unwrap(given)).toEqual(wanted)
  })

  it('takes a field out of JSON that a body parser made', () => {
    expect(unwrapJson({ threeDSSessionData: 'x', cres: ' a ' })).toEqual({ text: 'a', foundIn: 'cres' })
    expect(unwrapJson({ cres: 7, order: 'a' })).toBeUndefined()
  })
})
