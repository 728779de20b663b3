import { describe, expect, it } from 'vitest'
import { loadXmlReader } from '../../src/xml/read-xml.ts'
import { toJsonObject } from '../../src/xml/to-json.ts'

const read = await loadXmlReader()
const json = (members: string) => toJsonObject(read(`<transaction>${members}</transaction>`))

describe('toJsonObject', () => {
  it('tells nil from empty', () => {
    expect(json('<a nil="true"/><b/><c></c><d nil="false">x</d><e nil="true"> </e>')).toEqual({ b: '', c: '', d: 'x' })
  })

  it.each([
    ['integer', '100', 100],
    ['integer', '-7', -7],
    ['integer', '0', 0],
    ['integer', '007', '007'],
    ['integer', '1e5', '1e5'],
    ['integer', '0x1F', '0x1F'],
    ['integer', '9007199254740993', '9007199254740993'],
    ['integer', 'many', 'many'],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['boolean', '1', '1'],
    ['dateTime', '2015-01-08T15:31:32-05:00', '2015-01-08T15:31:32-05:00'],
    ['datetime', '2012-09-10T20:35:10Z', '2012-09-10T20:35:10Z'],
    ['decimal', '1.10', '1.10'],
  ])('reads type %s %s as %j', (type, text, value) => {
    expect(json(`<a type="${type}">${text}</a>`)).toEqual({ a: value })
  })

  it('leaves an empty number or flag out', () => {
    expect(json('<a type="integer"></a><b type="boolean"/>')).toEqual({})
    expect(json('<a type="integer"> </a><b type="boolean">\n</b>')).toEqual({})
  })

  it.each(['00123', '1.10', '0x1F', '1e5', ' a ', 'true', '12345678901234567890', '+1', '05', ' '])(
    'keeps the text %j',
    (text) => {
      expect(json(`<a>${text}</a>`)).toEqual({ a: text })
    },
  )

  it('reads CDATA as text, and drops the layout around it only', () => {
    expect(json('<a>\n  <![CDATA[\n<b>&nbsp;</b>\n]]>\n</a>')).toEqual({ a: '\n<b>&nbsp;</b>\n' })
    expect(json('<a>x<![CDATA[y]]>z</a>')).toEqual({ a: 'xyz' })
    expect(json('<a><![CDATA[]]></a>')).toEqual({ a: '' })
  })

  it('puts the key of a message beside it', () => {
    expect(json('<message key="messages.ok">Fine</message>')).toEqual({ message: 'Fine', message_key: 'messages.ok' })
    expect(json('<note key="messages.ok">Fine</note>')).toEqual({ note: 'Fine' })
    expect(json('<response><message>Fine</message></response>')).toEqual({ response: { message: 'Fine' } })
  })

  it('reads errors as a list, however many there are', () => {
    expect(json('<errors>\n</errors>')).toEqual({ errors: [] })
    expect(json('<errors/>')).toEqual({ errors: [] })
    expect(json('<errors><error>1<b>x</b></error><error attribute="a">2</error></errors>')).toStrictEqual({
      errors: [{ message: '1' }, { attribute: 'a', message: '2' }],
    })
    expect(json('<errors><error attribute="number" key="errors.invalid">No &amp; no</error></errors>')).toEqual({
      errors: [{ attribute: 'number', key: 'errors.invalid', message: 'No & no' }],
    })
    expect(json('<errors><error key="a">1</error><error key="b">2</error></errors>')).toEqual({
      errors: [
        { key: 'a', message: '1' },
        { key: 'b', message: '2' },
      ],
    })
  })

  it('reads a repeated element, and one of type array, as a list', () => {
    expect(json('<a>1</a><b/><a>2</a>')).toEqual({ a: ['1', '2'], b: '' })
    expect(json('<a type="array"><b>1</b></a><c type="array"/>')).toEqual({ a: ['1'], c: [] })
    expect(json('<a type="array"><b nil="true"/><b>1</b></a>')).toEqual({ a: ['1'] })
  })

  it('decodes references in text and in attributes, once', () => {
    expect(json('<a>&lt;&amp;lt;&#x41;&#66;</a><message key="&quot;">x</message>')).toEqual({
      a: '<&lt;AB',
      message: 'x',
      message_key: '"',
    })
  })

  it('ignores comments', () => {
    expect(json('<a>x<!-- y -->z</a><!-- b -->')).toEqual({ a: 'xz' })
  })

  it('keeps names that objects have already', () => {
    expect(json('<toString>1</toString><hasOwnProperty>2</hasOwnProperty>')).toEqual({
      toString: '1',
      hasOwnProperty: '2',
    })
  })
})
