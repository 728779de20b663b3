import { renderCallbackJson, renderCallbackXml } from '@three-ds/spreedly/testing'
import { describe, expect, it } from 'vitest'
import { believed, judged, signed } from './spreedly.ts'

const xml = async (change: (text: string) => string): Promise<string> => change(renderCallbackXml([await signed()]))

describe('a genuine callback still verifies', () => {
  it.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['blank lines before and after', (text) => `\r\n \t${text}\r\n\r\n`],
    ['a declaration', (text) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`],
    ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
    ['no layout', (text) => text.replaceAll(/>\s+</g, '><')],
    ['tabs', (text) => text.replaceAll('  ', '\t')],
    ['blanks inside of tags', (text) => text.replaceAll('<amount ', '<amount   ').replaceAll('</token>', '</token >')],
    ['single quotes', (text) => text.replaceAll('"', "'")],
    [
      'comments between elements',
      (text) => text.replace('<signed>', '<!-- -- no: - --><signed>'.replace('-- no: - ', 'note ')),
    ],
    ['decimal references', (text) => text.replace('order-1', 'order&#45;1')],
    ['hexadecimal references', (text) => text.replace('order-1', '&#x6F;rder-1')],
    ['elements in another order', (text) => text.replace(/(\s*<token>.*?<\/token>)(.*)(\s*<signed>)/s, '$2$1$3')],
    ['elements that did not exist yet', (text) => text.replace('<signed>', '<novelty><a/></novelty><signed>')],
    [
      'a form that begins with a document type',
      (text) => text.replace('<signed>', '<form><![CDATA[<!DOCTYPE html><p>]]></form><signed>'),
    ],
  ])('with %s', async (_, change) => {
    const body = await xml(change)
    expect(await judged(body)).toEqual(['accepted'])
    expect((await believed(body)).signed).toMatchObject({ order_id: 'order-1', amount: 3001 })
  })

  it('as bytes', async () => {
    expect(await judged(new TextEncoder().encode(await xml((text) => text)))).toEqual(['accepted'])
  })

  it.each([
    'Ärger & Söhne <1>',
    '"quoted" \'twice\'',
    '  blanks  ',
    '注文-1',
    '😀',
    'a&amp;b',
    '1e5',
    '007',
    'null',
    'toString',
  ])('with the order id %j', async (order_id) => {
    for (const render of [renderCallbackXml, renderCallbackJson]) {
      expect((await believed(render([await signed({ order_id })]))).signed.order_id).toBe(order_id)
    }
  })

  it('with laid-out JSON, its names in another order, and escapes', async () => {
    const transaction = await signed({ order_id: 'Ä-1' })
    const reversed = Object.fromEntries(Object.entries(transaction).reverse())
    const json = JSON.stringify({ transactions: [reversed] }, null, '\t')
      .replaceAll('Ä', '\\u00c4')
      .replaceAll('\n', '\r\n')
    expect(await judged(`\uFEFF ${json}\r\n`)).toEqual(['accepted'])
  })
})
