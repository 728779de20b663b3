import { describe, expect, it } from 'vitest'
import { renderCallbackXml } from '../../src/testing/render-callback.ts'
import { acceptedEvent, judged, signed } from './judged.ts'

const body = async (order_id = 'order-7') => renderCallbackXml([await signed({ order_id })])

describe('a signed value in XML', () => {
  it.each([
    ['a comment', 'order<!-- -->-7'],
    ['a comment at its end', 'order-7<!-- -->'],
    ['CDATA', '<![CDATA[order-7]]>'],
    ['CDATA in part', 'order<![CDATA[-7]]>'],
    ['a child', 'order-7<a/>'],
    ['a child around it', '<a>order-7</a>'],
  ])('is ambiguous where it is split by %s', async (_, text) => {
    expect(await judged((await body()).replace('order-7', text))).toEqual(['ambiguous at 0'])
  })

  it('is ambiguous where it is nil and yet has text', async () => {
    const nil = (await body()).replace('<order_id>', '<order_id nil="true">')
    expect(await judged(nil)).toEqual(['ambiguous at 0'])
  })

  it.each(['<order_id nil="true"/>', '<order_id nil="true"></order_id>', "<order_id nil='true' />", '<order_id/>'])(
    'is empty as %s',
    async (element) => {
      const empty = renderCallbackXml([await signed()]).replace('<order_id nil="true"/>', element)
      expect((await acceptedEvent(empty)).signed).not.toHaveProperty('order_id')
    },
  )

  it('counts with its white space', async () => {
    expect(await judged((await body()).replace('order-7', ' order-7'))).toEqual(['bad-signature at 0'])
  })

  it('is decoded before it is checked, however its characters are written', async () => {
    const written = (await body('a&b')).replace('a&amp;b', '&#97;&#x26;&#x00062;')
    expect((await acceptedEvent(written)).signed.order_id).toBe('a&b')
  })

  it('is not decoded twice', async () => {
    expect((await acceptedEvent(await body('&lt;'))).signed.order_id).toBe('&lt;')
  })

  it.each(['&nbsp;', '&a;', '&', '&amp', '&#;', '&#x;', '&#x110000x;', '&#99999999;', '& amp;', '&AMP;'])(
    'refuses the body for %s',
    async (reference) => {
      expect(await judged((await body()).replace('order-7', reference))).toEqual(['entity'])
    },
  )

  it.each(['&#0;', '&#xD800;', '&#x110000;', '&#xFFFF;', '&#8;'])(
    'is refused for %s, no character of XML',
    async (number) => {
      expect(await judged((await body()).replace('order-7', number))).toEqual(['entity at 0'])
    },
  )
})

describe('a document', () => {
  it('is refused for a document type, wherever it stands', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "order-7"><!ENTITY y "&x;&x;">]>'
    expect(await judged(bomb + (await body()))).toEqual(['doctype'])
    expect(await judged(`<?xml version="1.0"?>${bomb}${await body()}`)).toEqual(['doctype'])
    expect(await judged((await body()).replace('<signed>', '<!doctype a><signed>'))).toEqual(['doctype'])
    expect(await judged(`<?xml version="1.0"?><!ENTITY x "y">${await body()}`)).toEqual(['doctype'])
  })

  it('may hold a document type and entities in CDATA: an issuer’s page is not ours to judge', async () => {
    const page = '<!DOCTYPE html><p>&nbsp;<!-- --></p><?x?>]]>'
    expect(await judged(renderCallbackXml([await signed({ challenge_form: page })]))).toEqual(['accepted'])
  })

  it('may hold comments between its elements, whatever is in them', async () => {
    const commented = (await body()).replace('<signed>', '<!-- <!DOCTYPE & <signed> --><signed>')
    expect(await judged(commented)).toEqual(['accepted'])
  })

  it.each([
    ['a body that is cut off', (xml: string) => xml.slice(0, -3)],
    ['a body without its last tag', (xml: string) => xml.replace('</transactions>', '')],
    ['a tag that another one closes', (xml: string) => xml.replace('</state>', '</stat>')],
    ['tags that cross', (xml: string) => xml.replace('</signed>\n  </transaction>', '</transaction></signed>')],
    ['a tag that was never opened', (xml: string) => xml.replace('<signed>', '</x><signed>')],
    ['two roots', (xml: string) => xml + xml],
    ['text after the root', (xml: string) => `${xml}x`],
    ['text between the members', (xml: string) => xml.replace('<signed>', 'x<signed>')],
    ['CDATA between the members', (xml: string) => xml.replace('<signed>', '<![CDATA[x]]><signed>')],
    ['a bracket in text', (xml: string) => xml.replace('order-7', '<')],
    ['an attribute without quotes', (xml: string) => xml.replace('type="boolean"', 'type=boolean')],
    ['an attribute without a value', (xml: string) => xml.replace('type="boolean"', 'nil')],
    ['a tag inside an attribute', (xml: string) => xml.replace('type="boolean"', 'type="<!--"')],
    ['an instruction', (xml: string) => xml.replace('<signed>', '<?php ?><signed>')],
    ['a comment without an end', (xml: string) => `${xml}<!-- `],
    ['CDATA without an end', (xml: string) => `${xml}<![CDATA[ `],
    ['a declaration without an end', () => '<?xml version="1.0"'],
  ])('is unreadable for %s', async (_, change) => {
    expect(await judged(change(await body()))).toEqual(['unreadable'])
  })

  it.each([
    '<payment_methods><payment_method/></payment_methods>',
    '<transactions><payment_method/></transactions>',
    '<transactions>text</transactions>',
    '<html><body>hello</body></html>',
    '<signed/>',
  ])('is unreadable as %s', async (xml) => {
    expect(await judged(xml)).toEqual(['unreadable'])
  })

  it('is read whatever its elements are called', async () => {
    const strange = '<__proto__>1</__proto__><constructor/><toString>2</toString><hasOwnProperty/>'
    expect(await judged((await body()).replace('<signed>', `${strange}<signed>`))).toEqual(['accepted'])
  })
})
