import { describe, expect, it } from 'vitest'
import { readWrittenJson } from '../../src/callback/written-json.ts'
import type { WrittenValue } from '../../src/callback/written-transaction.ts'
import { readWrittenXml } from '../../src/callback/written-xml.ts'

const text = (written: string): WrittenValue => ({ kind: 'text', text: written })
const nil: WrittenValue = { kind: 'nil' }
const unclear = (refusal: 'numberForm' | 'splitValue' | 'nilWithText'): WrittenValue => ({ kind: 'unclear', refusal })

describe('a value as JSON writes it', () => {
  it.each<[string, WrittenValue]>([
    ['"order-7"', text('order-7')],
    ['""', text('')],
    ['true', text('true')],
    ['false', text('false')],
    ['null', nil],
    ['3001', text('3001')],
    ['-7', text('-7')],
    ['0', text('0')],
    ['1.5', text('1.5')],
    ['9007199254740991', text('9007199254740991')],
    ['9007199254740992', unclear('numberForm')],
    ['-9007199254740992', unclear('numberForm')],
    ['9007199254740993', unclear('numberForm')],
    ['1.0', unclear('numberForm')],
    ['1e2', unclear('numberForm')],
    ['1e+21', text('1e+21')],
    ['-0', unclear('numberForm')],
    ['["order-7"]', unclear('splitValue')],
    ['{"a":1}', unclear('splitValue')],
  ])('%s', (written, value) => {
    const [transaction] = readWrittenJson(`{"transaction":{"a":${written}}}`)
    expect(transaction?.read('a')).toEqual([value])
  })

  it('stands there as often as it is written', () => {
    const [transaction] = readWrittenJson('{"transactions":[{"a":1,"b":2,"a":"x"}]}')
    expect(transaction?.read('a')).toEqual([text('1'), text('x')])
    expect(transaction?.read('c')).toEqual([])
  })

  it.each(['[]', '7', '"transaction"', 'null'])('is in no transaction in %s', (json) => {
    expect(() => readWrittenJson(json)).toThrow(expect.objectContaining({ refusal: 'otherRoot' }))
  })
})

describe('a value as XML writes it', () => {
  const read = (element: string) => readWrittenXml(`<transaction>${element}</transaction>`)[0]

  it.each<[string, WrittenValue]>([
    ['<a>order-7</a>', text('order-7')],
    ['<a>&lt;</a>', text('<')],
    ['<a></a>', text('')],
    ['<a/>', text('')],
    ['<a nil="true"/>', nil],
    ["<a nil='true'></a>", nil],
    ['<a nil\t=\n"true"/>', nil],
    ['<a type="integer" nil = "true"/>', nil],
    ['<a nil="false"/>', text('')],
    ['<a xnil="true"/>', text('')],
    ['<a nil="true">x</a>', unclear('nilWithText')],
    ['<a>x<b/></a>', unclear('splitValue')],
    ['<a>x<!-- --></a>', unclear('splitValue')],
  ])('%s', (element, value) => {
    expect(read(element)?.read('a')).toEqual([value])
  })

  it('is of a transaction that stands alone, or of each in a batch', () => {
    const batch = '<transactions><transaction><a>1</a></transaction><transaction><a>2</a></transaction></transactions>'
    expect(readWrittenXml(batch).map((one) => one.read('a'))).toEqual([[text('1')], [text('2')]])
    expect(read('<a>1</a><a>2</a>')?.read('a')).toEqual([text('1'), text('2')])
  })

  it('is not signed by an element that holds nothing', () => {
    expect(read('<signed/>')?.signed).toEqual([])
    expect(read('<signed> \n </signed>')?.signed).toEqual([])
    expect(read('<signed><algorithm>sha1</algorithm></signed>')?.signed[0]?.read('algorithm')).toEqual([text('sha1')])
  })
})
