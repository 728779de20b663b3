import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signTransaction } from '../../src/testing/callback-signature.ts'
import { renderCallbackXml } from '../../src/testing/render-callback.ts'
import { publishedSecret } from '../callback/fixture.ts'

describe('signTransaction', () => {
  it('makes the published signature of the callback of 2012', async () => {
    const { signed } = await signTransaction(
      {
        amount: 100,
        on_test_gateway: false,
        created_at: '2012-09-10T20:35:10Z',
        updated_at: '2012-09-10T20:35:11Z',
        currency_code: 'USD',
        succeeded: true,
        state: 'succeeded',
        token: '5AG4P7FPjlfIA6aED6AgZvUEehx',
        transaction_type: 'OffsitePurchase',
        order_id: null,
        callback_url: 'http://example.com/handle_callback',
      },
      { signingSecret: publishedSecret },
    )
    expect(signed).toEqual({
      signature: 'b81436daf0d695404c5bf7a2aecf049d460bb6e1',
      fields:
        'amount callback_url created_at currency_code ip on_test_gateway order_id state succeeded token transaction_type updated_at',
      algorithm: 'sha1',
    })
  })

  it('signs the named fields in their order with the named algorithm', async () => {
    const { signed } = await signTransaction(
      { a: 'x', b: 2 },
      { signingSecret: 'k', fields: ['b', 'a'], algorithm: 'sha256' },
    )
    expect(signed.signature).toBe(createHmac('sha256', 'k').update('2|x').digest('hex'))
    expect(signed.fields).toBe('b a')
  })
})

describe('renderCallbackXml', () => {
  it('lays a transaction out as Spreedly does', () => {
    const xml = renderCallbackXml([
      {
        amount: 100,
        succeeded: true,
        created_at: '2026-01-31T09:30:00Z',
        order_id: null,
        message: 'A & B',
        message_key: 'messages.x',
        errors: [{ attribute: 'number', key: 'errors.x', message: '<no>' }],
        api_urls: [{ referencing_transaction: [] }, { failover_transaction: 'u' }],
        checkout_form: 'a]]>b',
        challenge_form: { cdata: '<form/>' },
      },
    ])
    expect(xml).toBe(
      [
        '<transactions>',
        '  <transaction>',
        '    <amount type="integer">100</amount>',
        '    <succeeded type="boolean">true</succeeded>',
        '    <created_at type="dateTime">2026-01-31T09:30:00Z</created_at>',
        '    <order_id nil="true"/>',
        '    <message key="messages.x">A &amp; B</message>',
        '    <errors>',
        '      <error attribute="number" key="errors.x">&lt;no&gt;</error>',
        '    </errors>',
        '    <api_urls>',
        '      <referencing_transaction>',
        '      </referencing_transaction>',
        '      <failover_transaction>u</failover_transaction>',
        '    </api_urls>',
        '    <checkout_form><![CDATA[a]]]]><![CDATA[>b]]></checkout_form>',
        '    <challenge_form><![CDATA[<form/>]]></challenge_form>',
        '  </transaction>',
        '</transactions>',
        '',
      ].join('\n'),
    )
  })
})
