import { readForm } from '@three-ds/spreedly'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The form of the seed's callback: its address is empty, and `checkout_url` is the way. */
const emptyAction = `
<form action="" method="POST">
  <div>
    <input name="PaReq" value="" type="hidden"/>
    <input name="MD" value="" type="hidden"/>
    <input name="TermUrl" value="https://core.spreedly.com/transaction/tx_1/redirect" type="hidden"/>
    <input name="Complete" value="Authorize Transaction" type="submit"/>
  </div>
</form>
`

const formTo = (action: string, inside = ''): string => `<form action="${action}" method="POST">${inside}</form>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

describe('readForm', () => {
  it('gives the fields and no address where the action is empty', () => {
    expect(readForm(emptyAction)).toEqual({
      method: 'POST',
      fields: { PaReq: '', MD: '', TermUrl: 'https://core.spreedly.com/transaction/tx_1/redirect' },
    })
  })

  it('reads both of Spreedly’s shapes alike', () => {
    expect(readForm({ cdata: emptyAction })).toEqual(readForm(emptyAction))
  })

  it.each([undefined, '', 'no form', '<input name="a">', '<form', '<form action="https://acs.example/"'])(
    'finds no form in %j',
    (html) => {
      expect(readForm(html)).toBeUndefined()
    },
  )

  it.each(['<form-like action="https://a.example/">', '<formula>', '<x form action="https://a.example/">', '< form>'])(
    'takes %j for no form',
    (html) => {
      expect(readForm(html)).toBeUndefined()
    },
  )

  it.each([
    ['double quotes', '<form action="https://acs.example/a?b=1&amp;c=2">'],
    ['single quotes', "<form action='https://acs.example/a?b=1&amp;c=2'>"],
    ['no quotes', '<form action=https://acs.example/a?b=1&c=2>'],
    ['capitals and blanks', '<FORM\n\tACTION = "https://acs.example/a?b=1&amp;c=2"\n>'],
    ['a slash for a blank', '<form/action="https://acs.example/a?b=1&amp;c=2"/>'],
    ['numbers for characters', '<form action="https:&#47;&#x2F;acs.example/a?b=1&#38;c&#61;2">'],
  ])('reads an address in %s', (_how, html) => {
    expect(readForm(html)?.url).toBe('https://acs.example/a?b=1&c=2')
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'http://acs.example/',
    'http://localhost.example/',
    'ftp://acs.example/',
    'blob:https://acs.example/1',
    '//acs.example/',
    '/relative',
    'https://',
    '   ',
  ])('gives no address that is not safe to go to: %j', (action) => {
    const form = readForm(formTo(action))
    expect(form).toBeDefined()
    expect(form).not.toHaveProperty('url')
  })

  it.each(['http://localhost:4000/acs', 'http://127.0.0.1/acs'])(
    'goes to this machine in development: %s',
    (action) => {
      expect(readForm(formTo(action))?.url).toBe(action)
    },
  )

  it('counts the first of an attribute that is given twice, as a browser does', () => {
    const html = '<form action="https://first.example/" action="https://second.example/">'
    expect(readForm(html)?.url).toBe('https://first.example/')
  })

  it('sees no attribute inside a value, and no tag inside quotes', () => {
    const html = `<form title='action="https://evil.example/"' data-x="> <input name='a' value='1'>" action="https://acs.example/">`
    expect(readForm(html)).toEqual({ method: 'POST', url: 'https://acs.example/', fields: {} })
  })

  it.each([
    ['GET', 'GET'],
    ['get', 'GET'],
    ['POST', 'POST'],
    ['dialog', 'POST'],
    ['', 'POST'],
  ])('takes the method %j for %s', (method, expected) => {
    expect(readForm(`<form method="${method}">`)?.method).toBe(expected)
  })

  it('leaves buttons and fields without a name out', () => {
    const buttons = ['submit', 'BUTTON', 'image', 'reset'].map(
      (type) => `<input name="${type}" type="${type}" value="1">`,
    )
    const html = formTo('https://acs.example/', `${buttons.join('')}<input value="1"><input name="" value="1"><input>`)
    expect(readForm(html)?.fields).toEqual({})
  })

  it('reads the first form and nothing around it', () => {
    const html = [
      '<!-- <form action="https://comment.example/"><input name="comment"> -->',
      '<input name="before" value="1">',
      formTo('https://acs.example/', '<table><tr><td><b title="<"><input name="MD" value="1"></td></tr>'),
      '<input name="after" value="1">',
      formTo('https://second.example/', '<input name="second" value="1">'),
    ].join('\n')
    expect(readForm(html)).toEqual({ method: 'POST', url: 'https://acs.example/', fields: { MD: '1' } })
  })

  it('takes a hundred fields at most', () => {
    const inputs = Array.from({ length: 500 }, (_, index) => `<input name="f${index}" value="${index}">`)
    expect(Object.keys(readForm(formTo('https://acs.example/', inputs.join('')))?.fields ?? {})).toHaveLength(100)
  })

  it('keeps field names that objects are born with as plain fields', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const inputs = names.map((name) => `<input name="${name}" value="v">`).join('')
    const fields = readForm(formTo('https://acs.example/', inputs))?.fields ?? {}
    expect(Object.keys(fields).sort()).toEqual([...names].sort())
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
    expect(JSON.parse(JSON.stringify(Object.entries(fields)))).toEqual(names.map((name) => [name, 'v']))
  })

  it.each([
    '&constructor;',
    '&toString;',
    '&__proto__;',
    '&nbsp;',
    '&;',
    '&#0;',
    '&#xD800;',
    '&#9999999;',
    '&#x110000;',
    '&amp',
  ])('leaves %s as it stands: no character is meant', (value) => {
    expect(readForm(formTo('', `<input name="a" value="${value}">`))?.fields).toEqual({ a: value })
  })

  it('decodes once only', () => {
    expect(readForm(formTo('', '<input name="a" value="&amp;lt;&amp;#60;">'))?.fields).toEqual({ a: '&lt;&#60;' })
  })

  it.each([
    ['tags that never end', '<input "'],
    ['quotes that never end', '<form a="'],
    ['comments that never end', '<!--'],
    ['names without values', 'a '],
    ['blanks after a name', '<form a                '],
    ['brackets', '<'],
    ['end tags', '</form '],
    ['entities', '&#'],
  ])('costs no more than the length of hostile text: %s', (_what, piece) => {
    const hostile = `<form action="https://acs.example/">${piece.repeat(Math.floor(32_000 / piece.length))}`
    const startedAt = performance.now()
    readForm(hostile)
    readForm(`<form ${hostile}`)
    // Trying everything twice would take seconds; this takes some milliseconds.
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it('does not look at text of 64 KiB at all', () => {
    expect(readForm('<input "'.repeat(8_192))).toBeUndefined()
    expect(readForm(formTo('https://acs.example/', ' '.repeat(65_536)))).toBeUndefined()
  })

  it('gives back whatever stands in well-formed fields', () => {
    const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,20}$/)
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' }), { maxKeys: 20 }), (fields) => {
        const inputs = Object.entries(fields).map(
          ([key, value]) => `<input type=hidden name="${key}" value="${escaped(value)}"/>`,
        )
        expect({ ...readForm(formTo('https://acs.example/', inputs.join('\n')))?.fields }).toEqual({ ...fields })
      }),
    )
  })

  it('throws for no text, and its address is always safe', () => {
    const piece = fc.constantFrom(
      '<form ',
      'action=',
      '"',
      "'",
      '>',
      '<input ',
      'name=a ',
      'javascript:x',
      'https://a.example',
      '<!--',
      '/',
      '=',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const form = readForm(pieces.join(''))
        if (form?.url !== undefined) expect(new URL(form.url).protocol).toBe('https:')
      }),
    )
  })
})
