import { isThreeDSError } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCallback } from '../../src/callback/parse.ts'
import { renderCallbackJson, renderCallbackXml } from '../../src/testing/render-callback.ts'
import { sampleTransaction } from '../../src/testing/sample-transaction.ts'
import { fixture } from './fixture.ts'
import { formats } from './judged.ts'

const seed = fixture('seed-2015-batch-secret-unknown.xml')
const response = { success: true, message: 'Succeeded', pending: false, result_unknown: false, fraud_review: false }
const times = (time: string) => ({ created_at: time, updated_at: time })
const api_urls = {
  callback_conversations: 'http://core.spreedly.dev/v1/callbacks/XjCHPJad2pDbIKKq2fOJezXmxiM/conversations.xml',
}
const fields =
  'amount created_at currency_code ip on_test_gateway order_id state succeeded token transaction_type updated_at'
const signed = (signature: string) => ({ signature, fields, algorithm: 'sha1' })
const form = (action: string, token: string, button: string) =>
  expect.stringMatching(new RegExp(`^\\n<form action="${action}"[^]*/${token}/redirect"[^]*${button}[^]*</form>\\n$`))

describe('parseCallback on the batch of 2015', () => {
  it('reads the offsite authorization, value by value', async () => {
    const { format, transactions } = await parseCallback(seed)
    const time = times('2015-01-08T15:31:32-05:00')
    const checkout_url =
      'http://core.spreedly.dev/sprel/8XJtbE1p4NTZ6fFqwwn0GrkjEmW/checkout/APIKmsDwoRKre5QNz5UrC02eOen'
    expect(format).toBe('xml')
    expect(transactions).toHaveLength(2)
    expect(transactions[0]).toEqual({
      evidence: 'browser',
      kind: 'transaction',
      transaction: {
        ...time,
        on_test_gateway: false,
        succeeded: true,
        state: 'succeeded',
        token: 'APIKmsDwoRKre5QNz5UrC02eOen',
        transaction_type: 'OffsiteAuthorization',
        amount: 1400,
        currency_code: 'USD',
        reference: 'TheReferenceId',
        message_key: 'messages.transaction_succeeded',
        message: 'Succeeded!',
        gateway_token: '8XJtbE1p4NTZ6fFqwwn0GrkjEmW',
        response: { ...response, ...time },
        api_urls,
        signed: signed('81c296289369d1331e17fc5a8c82451282fc0889'),
        payment_method: {
          ...time,
          token: 'UAUT1ArRmsXXuXdzS3XbALyYgNr',
          data: { email: 'gandalf@wizards.com' },
          storage_state: 'retained',
          test: true,
          payment_method_type: 'sprel',
          errors: [],
        },
        callback_url: 'https://127.0.0.1',
        redirect_url: 'http://example.com/handle_redirect',
        checkout_url,
        checkout_form: form('', 'APIKmsDwoRKre5QNz5UrC02eOen', 'Authorize Transaction'),
        setup_response: { ...time, success: true, checkout_url },
        redirect_response: { ...response, ...time },
      },
    })
  })

  it('reads the purchase, value by value', async () => {
    const time = times('2015-01-08T15:55:02-05:00')
    expect((await parseCallback(seed)).transactions[1]?.transaction).toEqual({
      ...time,
      on_test_gateway: false,
      succeeded: true,
      state: 'succeeded',
      token: '2tLQS3ebpsCBYvtNtgc2kXXXkL',
      transaction_type: 'Purchase',
      amount: 100,
      currency_code: 'USD',
      retain_on_success: false,
      payment_method_added: false,
      message_key: 'messages.transaction_succeeded',
      message: 'Succeeded!',
      gateway_token: '8XJtbE1p4NTZ6fFqwwn0GrkjEmW',
      response: { ...response, ...time, cancelled: false },
      api_urls,
      signed: signed('4c18641228a9415318d9f89cee64c0f26f075eaa'),
      payment_method: {
        ...time,
        token: 'IPhWm8DU6sKOODBQnXb087f9yIA',
        storage_state: 'used',
        test: true,
        last_four_digits: '3886',
        first_six_digits: '455676',
        card_type: 'visa',
        first_name: 'Bob',
        last_name: 'Smith',
        month: 2,
        year: 2020,
        full_name: 'Bob Smith',
        eligible_for_card_updater: true,
        payment_method_type: 'credit_card',
        errors: [],
        verification_value: '',
        number: 'XXXX-XXXX-XXXX-3886',
      },
      callback_url: 'https://127.0.0.1',
      redirect_url: 'http://example.com/handle_redirect',
      checkout_form: form(
        'http://core.spreedly.dev/test/8XJtbE1p4NTZ6fFqwwn0GrkjEmW/auth/2tLQS3ebpsCBYvtNtgc2kXXXkL',
        '2tLQS3ebpsCBYvtNtgc2kXXXkL',
        'Authorize Transaction',
      ),
      setup_response: { ...time, success: true, message: 'Checked enrollment status', error_code: '' },
      redirect_response: { ...response, ...time, cancelled: false },
    })
  })
})

describe('parseCallback', () => {
  it('reads a transaction that stands alone, with its 3DS fields', async () => {
    const { transactions } = await parseCallback(fixture('gem-purchase-3ds-pending-200.xml'))
    expect(transactions).toHaveLength(1)
    expect(transactions[0]?.transaction).toMatchObject({
      state: 'pending',
      succeeded: false,
      required_action: 'none',
      challenge_form: 'challenge form data',
      gateway_transaction_id: '44',
      shipping_address: {},
    })
  })

  it('reads a batch with layout and comments between its transactions', async () => {
    const transaction = '<transaction><token>T1</token></transaction>'
    const { transactions } = await parseCallback(
      `<transactions>\n  ${transaction}<!-- x -->\t${transaction}\n</transactions>`,
    )
    expect(transactions.map((one) => one.transaction.token)).toEqual(['T1', 'T1'])
  })

  it.each(formats)('keeps a transaction of an unknown shape as it came, $format', async ({ format, render }) => {
    const { transactions } = await parseCallback(render([{ amount: 1, hello: { world: 'x' } }]))
    expect(transactions).toEqual([
      { evidence: 'browser', kind: 'unrecognized', transaction: { amount: 1, hello: { world: 'x' } } },
    ])
    expect(format).toMatch(/XML|JSON/)
  })

  it.each(formats)('says that nobody has proven it, $format', async ({ render }) => {
    const { transactions } = await parseCallback(render([sampleTransaction()]))
    expect(transactions.map(({ evidence, kind }) => [evidence, kind])).toEqual([['browser', 'transaction']])
  })

  it('gives the same objects from both formats', async () => {
    const text = fc.string({ unit: 'grapheme-composite' }).filter((value) => !/[\p{C}]/u.test(value))
    const value = fc.oneof(text, fc.boolean(), fc.maxSafeInteger(), fc.constant(null))
    const names = fc.constantFrom('description', 'reference', 'gateway_specific_fields', 'new_field', 'email')
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), async (overrides) => {
        const transactions = [sampleTransaction(overrides), sampleTransaction({ ...overrides, token: 'T2' })]
        const [xml, json] = [renderCallbackXml(transactions), renderCallbackJson(transactions)]
        expect((await parseCallback(xml)).transactions).toEqual((await parseCallback(json)).transactions)
      }),
    )
  })

  it.each([
    ['a document type', '<!DOCTYPE a><transactions/>', 'document type'],
    ['a cut body', '<transactions><transaction>', 'breaks off'],
    ['another root', '<html/>', 'no transactions'],
    ['another root around a transaction', '<html><transaction/></html>', 'no transactions'],
    ['another member', '<transactions><transaction/><payment_method/></transactions>', 'no transactions'],
    ['text for transactions', '<transactions>x</transactions>', 'no transactions'],
    ['CDATA for transactions', '<transactions><![CDATA[]]></transactions>', 'no transactions'],
    ['a form', 'a=1', 'neither XML nor JSON'],
    ['broken JSON', '{"transactions":[', 'breaks off'],
    ['other JSON', '{"a":1}', 'no transactions'],
    ['a list in a list', '{"transactions":[[]]}', 'no transactions'],
    ['a list beside a transaction', '{"transactions":[{"token":"T1"},[]]}', 'no transactions'],
    ['an element that would poison objects', '<transaction><__proto__/></transaction>', 'well formed'],
  ])('throws for %s, and says what is wrong', async (_, body, words) => {
    const error = await parseCallback(body).catch((thrown: unknown) => thrown)
    if (!isThreeDSError(error)) throw new Error('no error')
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.provider).toBe('spreedly')
    expect(error.operation).toBe('parseCallback')
    expect(error.issues[0]?.path).toBe('body')
    expect(error.message).toContain(words)
  })

  it('tells the developer who hands over a parsed body', async () => {
    const error = await parseCallback({} as string).catch((thrown: unknown) => thrown)
    if (!isThreeDSError(error)) throw new Error('no error')
    expect(error.code).toBe('invalid-input')
    expect([error.provider, error.operation]).toEqual(['spreedly', 'parseCallback'])
    expect(error.issues[0]?.path).toBe('body')
    expect(error.remedy).toContain('raw body')
  })

  it('keeps a key called __proto__ a key', async () => {
    const { transactions } = await parseCallback('{"transaction":{"token":"T","__proto__":{"state":"succeeded"}}}')
    expect(transactions[0]?.kind).toBe('unrecognized')
    expect(transactions[0]?.transaction.state).toBeUndefined()
  })

  it('is bounded as it is told to be', async () => {
    await expect(parseCallback('<transactions/>', { maxBytes: 14 })).rejects.toMatchObject({ code: 'invalid-input' })
    expect((await parseCallback('<transactions/>', { maxBytes: 15 })).transactions).toEqual([])
  })
})
