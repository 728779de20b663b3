import { describe, expect, it } from 'vitest'
import { renderCallbackJson } from '../../src/testing/render-callback.ts'
import { acceptedEvent, judged, signed } from './judged.ts'

const body = async (order_id = 'order-7') => renderCallbackJson([await signed({ order_id })])

describe('a signed value in JSON', () => {
  it.each(['3001.0', '3001e0', '3.001e3', '30010e-1', '-3001', '-0', '9007199254740993', '1e400'])(
    'is ambiguous as the number %s',
    async (number) => {
      const transaction = await signed({ amount: 3001 })
      const written = renderCallbackJson([transaction]).replace('"amount":3001', `"amount":${number}`)
      expect(await judged(written)).not.toContain('accepted')
    },
  )

  it('is ambiguous where a number is not written as it prints, even though its text is signed', async () => {
    const body = renderCallbackJson([await signed({ amount: '3001.0' })]).replace('"3001.0"', '3001.0')
    expect(await judged(body)).toEqual(['ambiguous at 0'])
  })

  it('may be text where XML has text too', async () => {
    const text = renderCallbackJson([await signed({ amount: '3001', succeeded: 'true' })])
    expect((await acceptedEvent(text)).signed).toMatchObject({ amount: 3001, succeeded: true })
  })

  it('is empty as null', async () => {
    expect((await acceptedEvent(renderCallbackJson([await signed({ ip: null })]))).signed).not.toHaveProperty('ip')
  })

  it('is decoded before it is checked', async () => {
    const written = (await body()).replace('order-7', '\\u006frder\\u002d7')
    expect((await acceptedEvent(written)).signed.order_id).toBe('order-7')
  })

  it('is ambiguous with half of a surrogate pair, which would be signed as another character', async () => {
    const transaction = await signed({ order_id: '\uFFFD' })
    const forged = renderCallbackJson([transaction]).replace('\uFFFD', '\\ud83d')
    expect(await judged(forged)).toEqual(['ambiguous at 0'])
  })

  it('is ambiguous as a list or an object', async () => {
    expect(await judged((await body()).replace('"order-7"', '["order-7"]'))).toEqual(['ambiguous at 0'])
    expect(await judged((await body()).replace('"order-7"', '{"a":"order-7"}'))).toEqual(['ambiguous at 0'])
  })
})

describe('a JSON body', () => {
  it('may hold one transaction that stands alone', async () => {
    expect(await judged(JSON.stringify({ transaction: await signed() }))).toEqual(['accepted'])
  })

  it('may begin with a byte order mark and white space', async () => {
    expect(await judged(`\uFEFF \r\n\t${await body()}`)).toEqual(['accepted'])
    expect(await judged(new TextEncoder().encode(`\uFEFF ${await body()}\n`))).toEqual(['accepted'])
  })

  it('takes null for no signature', async () => {
    expect(await judged(JSON.stringify({ transactions: [{ ...(await signed()), signed: null }] }))).toEqual([
      'unsigned at 0',
    ])
  })

  it.each(['"text"', '[]', '7', '{}', '{"signature":1}'])('is ambiguous with %s for a signature', async (value) => {
    const transaction = JSON.stringify(await signed()).replace(/"signed":\{[^}]*\}/, `"signed":${value}`)
    expect(await judged(`{"transactions":[${transaction}]}`)).toEqual(['ambiguous at 0'])
  })

  it.each([
    '{}',
    '{"transactions":{"a":1},"transaction":{}}',
    '{"transactions":[1]}',
    '{"transactions":null}',
    '{"transactions":"x"}',
  ])('is unreadable as %s', async (json) => {
    expect(await judged(json)).toEqual(['unreadable'])
  })

  it('is unreadable with two lists of transactions', async () => {
    const [json] = [await body()]
    expect(await judged(json.replace(/\}$/, ',"transactions":[]}'))).toEqual(['unreadable'])
  })

  it.each(['__proto__', 'constructor', 'toString'])('keeps a key called %s a key', async (key) => {
    expect(await judged((await body()).replace('[{', `[{"${key}":{"token":"x"},`))).toEqual(['accepted'])
  })
})
