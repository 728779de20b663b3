import type { JsonObject } from '@three-ds/core'
import { parseCallback, toAuthenticationResult, toPaymentResult, verifyCallback } from '@three-ds/spreedly'
import { renderCallbackJson, renderCallbackXml, sampleTransaction, signTransaction } from '@three-ds/spreedly/testing'
import { describe, expect, it } from 'vitest'
import { believed, formats, judged, signed, signingSecret } from './spreedly.ts'

const without = (transaction: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(transaction).filter(([key]) => key !== name))

const relisted = async (fields: JsonObject, change: (list: string) => string): Promise<JsonObject> => {
  const genuine = await signed(fields)
  return { ...genuine, signed: { ...genuine.signed, fields: change(genuine.signed.fields) } }
}

describe.each(formats)('a callback of Spreedly’s, $format', ({ render }) => {
  it('is believed as it came', async () => {
    expect(await judged(render([await signed()]))).toEqual(['accepted'])
  })

  it('with another value is refused', async () => {
    for (const [name, value] of Object.entries({ amount: 1, succeeded: false, state: 'failed', order_id: 'order-2' })) {
      expect(await judged(render([{ ...(await signed()), [name]: value }])), name).toEqual(['bad-signature'])
    }
  })

  it('with renamed fields is refused', async () => {
    const genuine = await signed()
    const renamed = { ...without(genuine, 'amount'), price: genuine['amount'] ?? 0 }
    expect(await judged(render([renamed]))).toEqual(['ambiguous'])
  })

  it('whose values were given other names in the list is refused', async () => {
    const swapped = await relisted({ succeeded: false, state: 'failed' }, (list) =>
      list.replace('succeeded', '#').replace('on_test_gateway', 'succeeded').replace('#', 'on_test_gateway'),
    )
    expect(await judged(render([{ ...swapped, succeeded: true, on_test_gateway: false }]))).toEqual(['ambiguous'])
  })

  it('with reordered fields in the list is refused, even where somebody signed that order', async () => {
    const genuine = await signed()
    const fields = genuine.signed.fields.split(' ').reverse()
    const resigned = await signTransaction(sampleTransaction({ order_id: 'order-1' }), { signingSecret, fields })
    expect(await judged(render([resigned]))).toEqual(['ambiguous'])
  })

  it('with a field added to the list is refused', async () => {
    const added = await relisted({ eci: '05' }, (list) => list.replace('currency_code', 'currency_code eci'))
    expect(await judged(render([added]))).toEqual(['bad-signature'])
  })

  it('with a field removed from the list is refused', async () => {
    const noOrder = await relisted({}, (list) => list.replace(' order_id', ''))
    expect(await judged(render([noOrder]))).toEqual(['field-not-signed'])
  })

  it('with a field removed from the transaction is refused', async () => {
    expect(await judged(render([without(await signed(), 'amount')]))).toEqual(['ambiguous'])
  })

  it('with a nested look-alike in the place of a signed field is refused', async () => {
    const genuine = await signed()
    const nested = { ...without(genuine, 'token'), payment_method: { token: genuine['token'] ?? '' } }
    expect(await judged(render([nested]))).toEqual(['ambiguous'])
  })

  it('with a nested look-alike beside a signed field tells the signed one', async () => {
    const { signed: values } = await believed(
      render([{ ...(await signed()), payment_method: { token: 'T9', amount: 1 } }]),
    )
    expect(values).toMatchObject({ token: 'TestTransactionToken0000001', amount: 3001 })
  })

  it('beside a forged one in a batch is believed alone', async () => {
    const forged = { ...(await signed()), amount: 1 }
    expect(await judged(render([await signed(), forged, await signed({ order_id: 'order-3' })]))).toEqual([
      'accepted',
      'bad-signature',
      'accepted',
    ])
  })

  it('whose signature was replayed on another transaction is refused', async () => {
    const { signed: signature } = await signed()
    const other = sampleTransaction({ order_id: 'order-2', amount: 1 })
    expect(await judged(render([{ ...other, signed: signature }]))).toEqual(['bad-signature'])
  })

  it('without a signature is refused', async () => {
    expect(await judged(render([sampleTransaction()]))).toEqual(['unsigned'])
  })

  it('signed with a key that is somebody else’s is refused', async () => {
    const theirs = await signTransaction(sampleTransaction({ order_id: 'order-1' }), {
      signingSecret: 'somebody-else’s',
    })
    expect(await judged(render([theirs]))).toEqual(['bad-signature'])
  })

  it('signed with an algorithm that nobody named is refused', async () => {
    for (const algorithm of ['none', 'md5', 'SHA1', '']) {
      const genuine = await signed()
      const forged = { ...genuine, signed: { ...genuine.signed, algorithm } }
      expect((await judged(render([forged])))[0], algorithm).not.toBe('accepted')
    }
  })

  it('with a 3DS field smuggled in proves nothing about 3DS', async () => {
    const smuggled = { ...(await signed()), eci: '05', three_ds_context: 'x', cavv: 'AAABBWcSNIdjeUZThmNHAAAAAAA=' }
    const event = await believed(render([smuggled]))
    expect(Object.keys(event.signed).sort()).toEqual(
      Object.keys((await believed(render([await signed()]))).signed).sort(),
    )
    expect(JSON.stringify(event)).not.toContain('AAABBWcS')
    expect(toPaymentResult(event)).toMatchObject({ evidence: 'signed', amount: { minorUnits: 3001, currency: 'USD' } })
    // The cast: the compiler refuses it, JavaScript callers may try.
    expect(() => toAuthenticationResult(event as never)).toThrow(/no 3DS field is signed/)
  })

  it('that was only read makes no result', async () => {
    const { transactions } = await parseCallback(render([await signed()]))
    const [read] = transactions
    expect(read?.evidence).toBe('browser')
    expect(() => toPaymentResult(read as never)).toThrow(/nobody has proven/)
    expect(() => toAuthenticationResult(read as never)).toThrow(/nobody has proven/)
  })
})

describe('a callback in XML', () => {
  const changed = async (change: (xml: string) => string): Promise<string> =>
    change(renderCallbackXml([await signed()]))

  it('with repeated elements is refused, whichever comes first', async () => {
    expect(await judged(await changed((xml) => xml.replace('<amount ', '<amount>1</amount><amount ')))).toEqual([
      'ambiguous',
    ])
    expect(await judged(await changed((xml) => xml.replace('<signed>', '<amount>1</amount><signed>')))).toEqual([
      'ambiguous',
    ])
  })

  it('with a second signature is refused', async () => {
    expect(
      await judged(await changed((xml) => xml.replace('<signed>', '<signed><fields>amount</fields></signed><signed>'))),
    ).toEqual(['ambiguous'])
  })

  it.each([
    ['a comment', 'order<!-- x -->-1'],
    ['CDATA', '<![CDATA[order-1]]>'],
    ['CDATA in its middle', 'order<![CDATA[-]]>1'],
    ['a child', '<b>order-1</b>'],
  ])('with a value split by %s is refused', async (_, value) => {
    expect(await judged(await changed((xml) => xml.replace('order-1', value)))).toEqual(['ambiguous'])
  })

  it('whose signed element carries a namespace is refused', async () => {
    const prefixed = await changed((xml) =>
      xml.replace(/<amount ([^>]*)>(\d+)<\/amount>/, '<x:amount $1>$2</x:amount>'),
    )
    expect(await judged(prefixed)).toEqual(['ambiguous'])
  })

  it('with a namespaced look-alike tells the signed value', async () => {
    const beside = await changed((xml) => xml.replace('<signed>', '<x:amount xmlns:x="u">1</x:amount><signed>'))
    expect((await believed(beside)).signed.amount).toBe(3001)
  })

  it('with a document type is refused, whatever it declares', async () => {
    const declared = await changed((xml) => `<!DOCTYPE t [<!ENTITY o "order-1">]>${xml.replace('order-1', '&o;')}`)
    expect(await judged(declared)).toEqual(['doctype'])
  })

  it('with an entity of HTML is refused', async () => {
    expect(await judged(await changed((xml) => xml.replace('order-1', 'order&hyphen;1')))).toEqual(['entity'])
  })

  it('that holds JSON is refused', async () => {
    const json = renderCallbackJson([await signed()])
    expect(await judged(`<?xml version="1.0"?>${json}`)).toEqual(['unreadable'])
    expect(await judged(`<transactions>${json}</transactions>`)).toEqual(['unreadable'])
  })
})

describe('a callback in JSON', () => {
  it('with a repeated name is refused, also where an escape hides it', async () => {
    const json = renderCallbackJson([await signed()])
    expect(await judged(json.replace('[{', '[{"amount":1,'))).toEqual(['ambiguous'])
    expect(await judged(json.replace('[{', '[{"\\u0061mount":1,'))).toEqual(['ambiguous'])
  })

  it('with a number written otherwise is refused: what was signed cannot be told', async () => {
    const json = renderCallbackJson([await signed()])
    for (const number of ['3001.0', '30.01e2', '3001e0', '"3001 "', '[3001]', '{"a":3001}']) {
      expect((await judged(json.replace('"amount":3001', `"amount":${number}`)))[0], number).not.toBe('accepted')
    }
  })

  it('that claims to be XML is judged by what it is', async () => {
    const verdicts = await verifyCallback(renderCallbackJson([{ ...(await signed()), amount: 1 }]), {
      signingSecrets: [signingSecret],
    })
    expect(verdicts).toMatchObject([{ verdict: 'refused', reason: 'bad-signature', index: 0 }])
  })
})
