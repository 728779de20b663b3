import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCallbackXml } from '../../src/testing/render-callback.ts'
import { sampleTransaction } from '../../src/testing/sample-transaction.ts'
import { type OutlineElement, readOutline } from '../../src/xml/read-outline.ts'
import { loadXmlReader } from '../../src/xml/read-xml.ts'
import { elementsOf, type XmlElement } from '../../src/xml/xml-element.ts'

const read = await loadXmlReader()

/** Names and texts of leaves, from either reader. */
const outlined = ({ name, content, children }: OutlineElement): unknown =>
  children.length > 0 ? [name, children.map(outlined)] : [name, content]
const parsed = (element: XmlElement): unknown =>
  elementsOf(element).length > 0
    ? [element.name, elementsOf(element).map(parsed)]
    : [element.name, element.children.map((child) => (child.kind === 'element' ? '' : child.text)).join('')]

describe('readOutline', () => {
  it('gives what is written in an element to the character', () => {
    const { children } = readOutline('<a><b> &amp;<!-- x --> </b><c nil="true"/><d x=\'1\'></d ></a>')
    expect(children).toEqual([
      { name: 'b', attributes: '', content: ' &amp;<!-- x --> ', children: [], hasText: true },
      { name: 'c', attributes: ' nil="true"', content: '', children: [], hasText: false },
      { name: 'd', attributes: " x='1'", content: '', children: [], hasText: false },
    ])
  })

  it('does not build up what lies deeper than a signature', () => {
    const deep = readOutline('<a><b><c><d><e>x</e></d></c></b></a>')
    expect(deep.children[0]?.children[0]?.children[0]).toMatchObject({ name: 'd', content: '<e>x</e>', children: [] })
  })

  it('knows text from white space and comments', () => {
    expect(readOutline('<a> \n\t<!-- x --><b/></a>').hasText).toBe(false)
    expect(readOutline('<a>x<b/></a>').hasText).toBe(true)
    expect(readOutline('<a><b/>x</a>').hasText).toBe(true)
    expect(readOutline('<a><![CDATA[]]></a>').hasText).toBe(true)
    expect(readOutline('<a>\u00a0</a>').hasText).toBe(true)
    expect(readOutline('<a> x<b/></a>').hasText).toBe(true)
    expect(readOutline('<a>\r<b/></a>').hasText).toBe(false)
    expect(readOutline('<a>\u000e<b/></a>').hasText).toBe(true)
  })

  it('knows the text of whatever it builds up', () => {
    const innermost = (inside: string) =>
      readOutline(`<a><b><c><d>${inside}</d></c></b></a>`).children[0]?.children[0]?.children[0]
    expect(innermost('x')?.hasText).toBe(true)
    expect(innermost('<e>x</e>')?.hasText).toBe(false)
  })

  it('takes blanks around and between attributes, as many as there are', () => {
    const { children } = readOutline('<a><b  x = "1" \n\t y2.z:w-v=\'\'  /></a>')
    expect(children[0]?.attributes).toBe('  x = "1" \n\t y2.z:w-v=\'\'')
  })

  it('begins behind the declaration, and nowhere else', () => {
    expect(readOutline('<?xml version="1.0"?><a/>').name).toBe('a')
    expect(readOutline('<?xml version="1.0"?><a><![CDATA[<?php ?>]]></a>').name).toBe('a')
  })

  it.each(['<a/>x', '<a></a> x', 'x<a/>', 'x', '', '<a/><b/>', '</a>', '<a></a></a>', '<a>', '<a></b>'])(
    'refuses %j, which is not one element',
    (text) => {
      expect(() => readOutline(text)).toThrow(expect.objectContaining({ refusal: 'malformed' }))
    },
  )

  it('goes a hundred levels deep, and no further', () => {
    const nested = (inside: string) => '<a>'.repeat(99) + inside + '</a>'.repeat(99)
    expect(readOutline(nested('<b></b>')).name).toBe('a')
    expect(readOutline(nested('<b/>')).name).toBe('a')
    for (const inside of ['<b><c></c></b>', '<b><c/></b>']) {
      expect(() => readOutline(nested(inside))).toThrow(expect.objectContaining({ refusal: 'malformed' }))
    }
  })

  it('finds the same elements and texts as a full parser', () => {
    const text = fc.string({ unit: 'grapheme-composite' }).filter((value) => !/\p{C}/u.test(value))
    const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null))
    const names = fc.constantFrom('description', 'order_id', 'reference', 'email')
    fc.assert(
      fc.property(fc.dictionary(names, value), (overrides) => {
        const xml = renderCallbackXml([sampleTransaction({ ...overrides, response: overrides })]).trim()
        const layout = /^\s*$/
        const tidy = (tree: unknown): string => JSON.stringify(tree, (_, leaf) => (layout.test(leaf) ? '' : leaf))
        expect(tidy(outlined(readOutline(xml)))).toBe(tidy(parsed(read(xml))))
      }),
    )
  })

  it('never accepts what a full parser refuses', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<b x="1">',
      '</b>',
      '<b/>',
      'x',
      '<!-- -->',
      '<![CDATA[x]]>',
      ' ',
      '<',
      '>',
    )
    const accepts = (reader: (text: string) => unknown, text: string): boolean => {
      try {
        reader(text)
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = `<a>${parts.join('')}</a>`
        expect(accepts(readOutline, text) && !accepts(read, text)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})
