import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JsonSource, readJsonSource } from '../../src/callback/read-json-source.ts'

/** What `JSON.parse` would give: of repeated keys the last one. */
function plain(source: JsonSource): unknown {
  switch (source.kind) {
    case 'text':
      return source.text
    case 'number':
    case 'literal':
      return JSON.parse(source.source)
    case 'list':
      return source.items.map(plain)
    case 'object':
      return Object.fromEntries([...source.members].map(([key, values]) => [key, values.map(plain).at(-1)]))
  }
}

const accepts = (read: (text: string) => unknown, text: string): boolean => {
  try {
    read(text)
    return true
  } catch {
    return false
  }
}

describe('readJsonSource', () => {
  it('keeps the digits of a number', () => {
    expect(readJsonSource(' 1.00 ')).toEqual({ kind: 'number', source: '1.00' })
    expect(readJsonSource('12345678901234567890')).toEqual({ kind: 'number', source: '12345678901234567890' })
    expect(readJsonSource('-1E+2')).toEqual({ kind: 'number', source: '-1E+2' })
  })

  it('keeps every one of repeated keys, however they are written', () => {
    const source = readJsonSource('{"a":1,"\\u0061":"2"}')
    expect(source.kind === 'object' && source.members.get('a')).toEqual([
      { kind: 'number', source: '1' },
      { kind: 'text', text: '2' },
    ])
  })

  it('agrees with JSON.parse on any value, printed in either way', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space)
        expect(plain(readJsonSource(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  it('accepts exactly what JSON.parse accepts', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      '.',
      '0',
      'e',
      'true',
      'null',
      ' ',
      '\u0000',
      '\u00a0',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        expect(accepts(readJsonSource, text)).toBe(accepts(JSON.parse, text))
      }),
      { numRuns: 5_000 },
    )
  })

  it.each(['[1:2]', '[1 2]', '[1}', '{"a",1}', '{"a":1:"b":2}', '{"a":1 "b":2}', '{"a":1]', '{"a"}', '{1:2}'])(
    'refuses %s, whose marks are not in their places',
    (text) => {
      expect(accepts(readJsonSource, text)).toBe(false)
    },
  )

  it('refuses what nests deeper than a hundred levels', () => {
    const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    for (const nested of [lists, objects]) {
      expect(accepts(readJsonSource, nested(100))).toBe(true)
      expect(accepts(readJsonSource, nested(101))).toBe(false)
    }
    expect(accepts(readJsonSource, `${'['.repeat(101)}${']'.repeat(100)}`)).toBe(false)
  })
})
