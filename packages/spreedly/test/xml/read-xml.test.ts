import { describe, expect, it } from 'vitest'
import { loadXmlReader } from '../../src/xml/read-xml.ts'

const read = await loadXmlReader()

describe('loadXmlReader', () => {
  it('gives elements, attributes and text as written', () => {
    expect(read('<a x="1" y=\'&lt;\'> &amp; <b/><![CDATA[<c>]]><!-- d --></a>')).toEqual({
      name: 'a',
      attributes: { x: '1', y: '&lt;' },
      children: [
        { kind: 'text', text: ' &amp; ' },
        { kind: 'element', element: { name: 'b', attributes: {}, children: [] } },
        { kind: 'cdata', text: '<c>' },
      ],
    })
  })

  it('keeps sections apart that touch, empty ones too', () => {
    expect(read('<a>x<![CDATA[]]><![CDATA[y]]>z</a>').children).toEqual([
      { kind: 'text', text: 'x' },
      { kind: 'cdata', text: '' },
      { kind: 'cdata', text: 'y' },
      { kind: 'text', text: 'z' },
    ])
  })

  it('takes a declaration and white space around the root', () => {
    expect(read('<?xml version="1.0"?>\n<a>\n</a >\n').name).toBe('a')
    expect(read('<!-- x -->\n<a/><!-- y\nz --> <!---->').name).toBe('a')
  })

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a><b></c></a>',
    '<a></a></a>',
    '<a></a><b/>',
    '<a></a>text',
    '<a/>text',
    'text<a/>',
    '<a><b></a>',
    '<a',
    '<__proto__/>',
    '<a><constructor/></a>',
    '<#text/>',
    '<:@/>',
    '<a></a><',
    '<!-- x -->y<a/><!-- z -->',
    '<!-- --><?xml version="1.0"?><a/>',
  ])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ refusal: 'malformed' }))
  })

  it('refuses what nests deeper than a hundred levels', () => {
    expect(read('<a>'.repeat(100) + '</a>'.repeat(100)).name).toBe('a')
    expect(() => read('<a>'.repeat(101) + '</a>'.repeat(101))).toThrow(
      expect.objectContaining({ refusal: 'malformed' }),
    )
  })
})
