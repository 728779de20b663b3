import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/xml/decode-text.ts'

describe('decodeText', () => {
  it('decodes the five entities and character numbers, once', () => {
    expect(decodeText('&amp;&lt;&gt;&quot;&apos;&#65;&#x42;&#x1F4B3;&amp;lt;')).toBe('&<>"\'AB\u{1F4B3}&lt;')
  })

  it.each(['&#9;', '&#10;', '&#13;', '&#32;', '&#xD7FF;', '&#xE000;', '&#xFFFD;', '&#x10000;', '&#x10FFFF;'])(
    'takes %s, a character of XML',
    (reference) => {
      expect(decodeText(reference)).toBe(
        String.fromCodePoint(
          Number(reference.replace(/&#(x?)(.*);/, (_, x, n) => `0${x}${n}`.replace(/^0(?=\d)/, ''))),
        ),
      )
    },
  )

  it.each([
    '&#0;',
    '&#8;',
    '&#11;',
    '&#31;',
    '&#xD800;',
    '&#xDFFF;',
    '&#xFFFE;',
    '&#xFFFF;',
    '&#x110000;',
    '&#9999999;',
  ])('refuses %s, no character of XML', (reference) => {
    expect(() => decodeText(reference)).toThrow(expect.objectContaining({ refusal: 'entity' }))
  })

  it.each([
    '&nbsp;',
    '&AMP;',
    '&',
    '&amp',
    '& ',
    '&;',
    '&#;',
    '&#x;',
    '&#X41;',
    '&__proto__;',
    '&toString;',
    '&#-1;',
    '&#1e1;',
    '&a#65;',
    '&#65x;',
    '&#x1G;',
  ])('refuses %s', (reference) => {
    expect(() => decodeText(`a${reference}b`)).toThrow(expect.objectContaining({ refusal: 'entity' }))
  })

  it('gives back any text that was escaped', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
        expect(decodeText(escaped)).toBe(text)
      }),
    )
  })
})
