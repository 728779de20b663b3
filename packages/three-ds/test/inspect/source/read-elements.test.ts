import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readElements } from '../../../src/inspect/source/read-elements.ts'

describe('reading elements', () => {
  it('gives the innermost texts by path, without prefixes', () => {
    const read = readElements('<?xml version="1.0"?><a><x:b c="d"> 1 </x:b><!-- no --><e><f>2</f></e><g/></a>')
    expect(Object.fromEntries(read?.texts ?? [])).toEqual({ 'a.b': '1', 'a.e.f': '2' })
  })

  it('reads the five references, and no other', () => {
    expect(readElements('<a><b>&lt;&amp;&gt;&quot;&apos;</b></a>')?.texts.get('a.b')).toBe('<&>"\'')
    expect(readElements('<a><b>&amp;lt;</b></a>')?.texts.get('a.b')).toBe('&lt;')
    for (const reference of ['&eacute;', '&#65;', '&a', '&']) {
      expect(readElements(`<a><b>${reference}</b></a>`)).toBeUndefined()
    }
  })

  it('names what stands there twice, and keeps the first', () => {
    const read = readElements('<a><b>1</b><b>2</b></a>')
    expect(read?.texts.get('a.b')).toBe('1')
    expect(read?.repeated).toEqual(['a.b'])
  })

  it.each([
    '',
    'a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><a/>',
    '<a></a>b',
    'b<a></a>',
    '<!DOCTYPE a><a/>',
    '<a><![CDATA[b]]></a>',
    '<a <b></a>',
    '<a><!-- ></a>',
  ])('refuses %s', (xml) => {
    expect(readElements(xml)).toBeUndefined()
  })

  it('gives back any text that was escaped', () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() !== ''),
        (text) => {
          expect(readElements(`<a><b>${escaped(text)}</b></a>`)?.texts.get('a.b')).toBe(text.trim())
        },
      ),
      { seed: 7 },
    )
  })
})
