import { isThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { defaultMaxBytes, readBodyText } from '../../src/callback/body-text.ts'

const read = (body: string | Uint8Array, maxBytes = 100) => readBodyText(body, maxBytes, 'someOperation')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const refusedAs = (refusal: string) => expect.objectContaining({ refusal })

describe('the text of a body', () => {
  it.each(['<a/>', '{"a":1}'])('tells its format by its first character: %s', (text) => {
    const expected = { format: text.startsWith('<') ? 'xml' : 'json', text }
    expect(read(text)).toEqual(expected)
    expect(read(bytes(text))).toEqual(expected)
  })

  it('loses the byte order mark and white space before it, and nothing behind', () => {
    expect(read('\uFEFF \t\r\n<a>\uFEFF </a> ').text).toBe('<a>\uFEFF </a> ')
    expect(read('\uFEFF{"a":1}').text).toBe('{"a":1}')
    expect(read('<a>\uFEFF</a>').text).toBe('<a>\uFEFF</a>')
  })

  it('has one line end for each of its own, whatever they were', () => {
    expect(read('<a>\r\n\r\n\r\n</a>').text).toBe('<a>\n\n\n</a>')
    expect(read('<a>\r\r\n\n</a>').text).toBe('<a>\n\n\n</a>')
  })

  it.each(['', ' ', 'a=1', '[]', '\uFEFF'])('is in neither format as %j', (text) => {
    expect(() => read(text)).toThrow(refusedAs('neitherFormat'))
  })

  it('is refused where bytes are no UTF-8', () => {
    expect(() => read(Uint8Array.of(0x3c, 0xff))).toThrow(refusedAs('notUtf8'))
  })

  it.each([
    ['ASCII', '<abc>'],
    ['two bytes each', '<é>'],
    ['three bytes each', '<€€€>'],
    ['four bytes each', '<\u{1F4B3}\u{1F4B3}>'],
  ])('may be as large as it is allowed to, to the byte: %s', (_, text) => {
    const size = bytes(text).byteLength
    for (const body of [text, bytes(text)]) {
      expect(read(body, size).text).toBe(text)
      expect(() => read(body, size - 1)).toThrow(refusedAs('tooLarge'))
    }
  })

  it('may have a mebibyte by default', () => {
    expect(defaultMaxBytes).toBe(1_048_576)
  })

  it('is for the developer to hand over unparsed', () => {
    let heard: unknown
    try {
      read({} as string) // JavaScript hands over what its parser made
    } catch (error) {
      heard = error
    }
    if (!isThreeDSError(heard)) throw new TypeError('no error of ours')
    expect(heard.code).toBe('invalid-input')
    expect([heard.provider, heard.operation]).toEqual(['spreedly', 'someOperation'])
    expect(heard.issues[0]?.path).toBe('body')
    expect(heard.remedy).toContain('raw body')
  })
})
